package dev.driftline.aws.live.kit;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Partition;
import dev.driftline.core.scan.Existing;
import dev.driftline.core.scan.LiveResources.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How all resources of one Terraform type are found, and which of them nobody made by hand. A value, made with
/// [#of].
///
/// @param <T> one of them, as its service lists it
public final class Listing<T> {

    private final String type;
    private final ListingDeclaration<T> of;

    /// Finds all of one account and region.
    @FunctionalInterface
    public interface Lister<T> {
        Stream<T> list(Asking ask);
    }

    Listing(String type, ListingDeclaration<T> of) {
        this.type = type;
        this.of = of;
    }

    /// Begins the declaration of a listing.
    ///
    /// @param type Terraform's name, `aws_vpc`
    public static Named of(String type) {
        return new Named(type);
    }

    public String type() {
        return type;
    }

    /// All types that it may find: some are told apart only when they are found.
    public Set<String> finds() {
        var types = new LinkedHashSet<>(of.siblings);
        types.add(type);
        return types;
    }

    /// Whether its service has no regions.
    public boolean isGlobal() {
        return of.lookups.stream().anyMatch(Lookup::isGlobal);
    }

    /// The IAM actions that it needs.
    public Set<String> actions() {
        var actions = new LinkedHashSet<String>();
        of.lookups.forEach(lookup -> actions.add(lookup.action()));
        return actions;
    }

    /// Whether it is worth asking: most accounts have no business with some services, which refuse them.
    public boolean isFor(Set<String> declaredTypes) {
        return of.onlyBeside.isEmpty() || declaredTypes.stream().anyMatch(name -> name.startsWith(of.onlyBeside));
    }

    /// What a declared resource answers for, as [Existing#keys] has it.
    public Stream<String> held(DeclaredResource declared) {
        var by = of.heldBy.getOrDefault(declared.type(), List.of());
        return by.stream().flatMap(keys -> keys.apply(declared)).map(key -> key(type, key));
    }

    /// All of one account and region.
    public Stream<Existing> list(Asking ask) {
        var aws = ask.aws();
        var place = new Place(aws.account(), isGlobal() ? "" : aws.region());
        return of.lister
                .list(ask)
                .filter(thing -> of.awsOwn.stream().noneMatch(rule -> rule.test(thing)))
                .map(thing -> existing(thing, place));
    }

    private Existing existing(T thing, Place place) {
        var id = of.id.apply(thing);
        var name = of.type.apply(thing).orElse(type);
        var keys = new LinkedHashSet<String>();
        Stream.of(Stream.of(id), of.keys.stream().flatMap(more -> more.apply(thing)), arn(thing, place))
                .flatMap(more -> more)
                .filter(key -> key != null && !key.isEmpty())
                .flatMap(key -> Stream.of(key(type, key), key(name, key)))
                .forEach(keys::add);
        var tags = of.tags.apply(thing);
        return new Existing(
                name,
                id,
                keys,
                label(of.label.apply(thing), tags, id),
                tags,
                new Place(place.account(), of.region.apply(thing).orElse(place.region())),
                of.parent.apply(thing),
                Optional.empty(),
                of.concern.apply(thing));
    }

    private Stream<String> arn(T thing, Place place) {
        if (of.arnService.isEmpty()) {
            return Stream.of();
        }
        return Stream.of(String.join(
                ":",
                "arn",
                Partition.of(place.region()),
                of.arnService,
                place.region(),
                place.account(),
                of.arnEnd.apply(thing)));
    }

    private static String label(@Nullable String told, Map<String, String> tags, String id) {
        var parts = new ArrayList<String>();
        Stream.of(tags.getOrDefault("Name", ""), told == null ? "" : told)
                .filter(part -> !part.isEmpty() && !part.equals(id) && !parts.contains(part))
                .forEach(parts::add);
        return String.join(", ", parts);
    }

    /// An ARN is the same to everybody; a name only among things of its type.
    public static String key(String type, String key) {
        return key.startsWith("arn:") ? key : type + " " + key;
    }

    @Override
    public String toString() {
        return "Listing[" + type + "]";
    }

    /// A listing that has a type and nothing to list yet.
    public static final class Named {
        private final String type;

        private Named(String type) {
            this.type = type;
        }

        /// All of one call and its further pages.
        ///
        /// @param action the IAM action that the call needs
        public <T> ListingDeclaration<T> from(String action, Function<Aws, ? extends Iterable<T>> all) {
            return from(Lookup.<List<T>>whole(action, aws -> {
                var things = new ArrayList<T>();
                all.apply(aws).forEach(things::add);
                return things;
            }));
        }

        /// All of a listing that others share.
        public <T> ListingDeclaration<T> from(Lookup<Whole, List<T>> lookup) {
            return from(ask -> ask.all(lookup).stream(), lookup);
        }

        /// @param lookups that the lister asks
        public <T> ListingDeclaration<T> from(Lister<T> lister, Lookup<?, ?>... lookups) {
            return new ListingDeclaration<>(type, lister, List.of(lookups));
        }
    }
}
