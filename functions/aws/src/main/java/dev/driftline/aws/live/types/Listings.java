package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Failures;
import dev.driftline.aws.live.kit.Lookup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/// Lookups of services that tell one thing by its name, or all things page by page, and nothing between: few are asked
/// for by name, many are found in the listing.
public final class Listings {

    /// Up to so many are asked for one by one; a page of a listing has a hundred or so.
    private static final int FEW = 3;

    private Listings() {}

    /// @param gone the error codes that mean "there is none of that name"
    public static <V> Lookup<String, V> byName(
            String action,
            BiFunction<Aws, String, ? extends Iterable<V>> one,
            Function<Aws, ? extends Iterable<V>> all,
            Function<V, String> nameOf,
            String... gone) {
        var codes = Set.of(gone);
        return Lookup.choosing(action, (aws, names) -> {
            var things = new ArrayList<V>();
            if (names.size() > FEW) {
                all.apply(aws).forEach(things::add);
            } else {
                names.forEach(name -> things.addAll(orNone(() -> one.apply(aws, name), codes)));
            }
            return keyed(names, things, nameOf);
        });
    }

    /// What is read, or nothing when AWS answers with one of the codes.
    public static <V> List<V> orNone(Supplier<? extends Iterable<V>> read, Set<String> codes) {
        var things = new ArrayList<V>();
        try {
            read.get().forEach(things::add);
        } catch (AwsServiceException e) {
            if (!codes.contains(Failures.code(e))) {
                throw e;
            }
        }
        return things;
    }

    /// The things by the names they were asked for; AWS writes most names in lower case, whatever was asked.
    public static <V> Map<String, V> keyed(List<String> names, Iterable<V> things, Function<V, String> nameOf) {
        var known = new HashMap<String, V>();
        things.forEach(thing -> known.put(nameOf.apply(thing).toLowerCase(Locale.ROOT), thing));
        var found = new HashMap<String, V>();
        for (var name : names) {
            var thing = known.get(name.toLowerCase(Locale.ROOT));
            if (thing != null) {
                found.put(name, thing);
            }
        }
        return found;
    }
}
