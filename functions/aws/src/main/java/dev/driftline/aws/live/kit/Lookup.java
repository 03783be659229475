package dev.driftline.aws.live.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/// One AWS read call as a function from keys to things.
///
/// A lookup is a constant that several resource types share. Within a scan each key is asked once, and keys
/// asked at the same time travel in one request where the call allows it. A key that AWS answers without is
/// absent.
///
/// @param <K> the key: an id, or a record of what names the thing
/// @param <V> what comes back
public final class Lookup<K, V> {

    /// The only key of a lookup that reads a whole listing.
    public enum Whole {
        LISTING
    }

    /// Reads many keys with as few requests as it can.
    @FunctionalInterface
    public interface Loader<K, V> {
        Map<K, V> load(Aws aws, List<K> keys);
    }

    private final String action;
    private final String calls;
    private final int batchSize;
    private final boolean global;
    private final Loader<K, V> loader;
    private final Optional<Lookup<K, String>> ends;

    private Lookup(String action, String calls, int batchSize, boolean global, Loader<K, V> loader) {
        this(action, calls, batchSize, global, loader, Optional.empty());
    }

    private Lookup(
            String action,
            String calls,
            int batchSize,
            boolean global,
            Loader<K, V> loader,
            Optional<Lookup<K, String>> ends) {
        this.action = action;
        this.calls = calls;
        this.batchSize = batchSize;
        this.global = global;
        this.loader = loader;
        this.ends = ends;
    }

    /// One request a key.
    ///
    /// @param action the IAM action that the call needs, `s3:GetBucketVersioning`
    /// @param read null when there is no such thing
    public static <K, V> Lookup<K, V> each(String action, BiFunction<Aws, K, @Nullable V> read) {
        return new Lookup<>(action, "one each", 1, false, (aws, keys) -> {
            var found = new HashMap<K, V>();
            for (var key : keys) {
                var value = read.apply(aws, key);
                if (value != null) {
                    found.put(key, value);
                }
            }
            return found;
        });
    }

    /// Up to `size` keys a request; things are matched to keys by `keyOf`. EC2 is asked by filters, never by id
    /// lists: one unknown id would fail the whole call.
    public static <K, V> Lookup<K, V> batches(
            String action, int size, BiFunction<Aws, List<K>, ? extends Iterable<V>> read, Function<V, K> keyOf) {
        return new Lookup<>(action, "one for " + size, size, false, (aws, keys) -> {
            var found = new HashMap<K, V>();
            for (var thing : read.apply(aws, keys)) {
                found.put(keyOf.apply(thing), thing);
            }
            return found;
        });
    }

    /// As [#batches], where one key may have many things (rules of a group); a key with none has an empty list.
    public static <K, V> Lookup<K, List<V>> grouped(
            String action, int size, BiFunction<Aws, List<K>, ? extends Iterable<V>> read, Function<V, K> keyOf) {
        return new Lookup<>(action, "one for " + size, size, false, (aws, keys) -> {
            var found = new HashMap<K, List<V>>();
            keys.forEach(key -> found.put(key, new ArrayList<>()));
            for (var thing : read.apply(aws, keys)) {
                found.computeIfAbsent(keyOf.apply(thing), key -> new ArrayList<>())
                        .add(thing);
            }
            return found;
        });
    }

    /// One listing for everybody: ask with [Whole#LISTING].
    public static <V> Lookup<Whole, V> whole(String action, Function<Aws, V> read) {
        return new Lookup<>(action, "one for all", 1, false, (aws, keys) -> Map.of(Whole.LISTING, read.apply(aws)));
    }

    /// All keys of the moment at once, to be read as the loader thinks best (few one by one, many by a listing).
    public static <K, V> Lookup<K, V> choosing(String action, Loader<K, V> loader) {
        return new Lookup<>(action, "by number", Integer.MAX_VALUE, false, loader);
    }

    /// The same lookup for a service that has no regions: one answer serves resources of every region.
    public Lookup<K, V> global() {
        return new Lookup<>(action, calls, batchSize, true, loader);
    }

    /// The same lookup, where these AWS error codes mean that there is no such thing. Codes, not exception
    /// classes: some services answer with a code that the SDK has no class for.
    public Lookup<K, V> absentOn(String... codes) {
        var absent = Set.of(codes);
        return new Lookup<>(action, calls, batchSize, global, (aws, keys) -> {
            try {
                return loader.load(aws, keys);
            } catch (AwsServiceException e) {
                if (absent.contains(Failures.code(e))) {
                    return Map.of();
                }
                throw e;
            }
        });
    }

    /// The same lookup without what AWS lists though it has come, or comes, to its end: once a deletion has begun,
    /// nothing stops it.
    ///
    /// @param state of a thing
    /// @param last the states in which it counts as gone, in any case
    public Lookup<K, V> until(Function<? super V, @Nullable String> state, String... last) {
        var lastStates =
                Stream.of(last).map(text -> text.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        Predicate<@Nullable String> isLast = text -> text != null && lastStates.contains(text.toLowerCase(Locale.ROOT));
        var told = new Lookup<K, String>(action, calls, batchSize, global, (aws, keys) -> {
            var states = new HashMap<K, String>();
            loader.load(aws, keys).forEach((key, thing) -> {
                var text = state.apply(thing);
                if (text != null && isLast.test(text)) {
                    states.put(key, text);
                }
            });
            return states;
        });
        return new Lookup<>(
                action,
                calls,
                batchSize,
                global,
                (aws, keys) -> {
                    var living = new HashMap<K, V>();
                    loader.load(aws, keys).forEach((key, thing) -> {
                        if (!isLast.test(state.apply(thing))) {
                            living.put(key, thing);
                        }
                    });
                    return living;
                },
                Optional.of(told));
    }

    /// The last states of things that are listed still and that this lookup leaves out.
    Optional<Lookup<K, String>> ends() {
        return ends;
    }

    String action() {
        return action;
    }

    /// How many requests it makes, for the catalogue: one for each key, for so many, for all, or as their number asks.
    String calls() {
        return calls;
    }

    /// `ec2` of `ec2:DescribeVpcs`: requests in flight are limited by service.
    String service() {
        return action.substring(0, action.indexOf(':'));
    }

    boolean isGlobal() {
        return global;
    }

    /// Whether so many keys fill a request, so that waiting for more would save nothing.
    boolean fills(int keys) {
        return keys >= batchSize;
    }

    List<List<K>> batches(Collection<K> keys) {
        var all = List.copyOf(keys);
        var batches = new ArrayList<List<K>>();
        for (var from = 0; from < all.size(); from += Math.min(batchSize, all.size())) {
            batches.add(all.subList(from, (int) Math.min((long) from + batchSize, all.size())));
        }
        return batches;
    }

    Map<K, V> load(Aws aws, List<K> keys) {
        return loader.load(aws, keys);
    }

    @Override
    public String toString() {
        return "Lookup[" + action + "]";
    }
}
