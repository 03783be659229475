package dev.driftline.aws.live.kit;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.scan.Existing.Concern;
import dev.driftline.core.scan.Existing.Parent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;

/// A listing that is being declared.
public final class ListingDeclaration<T> {
    private final String name;
    final Listing.Lister<T> lister;
    final List<Lookup<?, ?>> lookups;
    final List<Function<T, Stream<@Nullable String>>> keys = new ArrayList<>();
    final List<Predicate<T>> awsOwn = new ArrayList<>();
    final Map<String, List<Function<DeclaredResource, Stream<String>>>> heldBy = new HashMap<>();
    Function<T, Optional<String>> type = thing -> Optional.empty();
    Function<T, String> id = thing -> "";
    Function<T, @Nullable String> label = thing -> "";
    Function<T, Map<String, String>> tags = thing -> Map.of();
    Function<T, Optional<String>> region = thing -> Optional.empty();
    Function<T, Optional<Parent>> parent = thing -> Optional.empty();
    Function<T, Concern> concern = thing -> Concern.ORDINARY;
    String onlyBeside = "";
    String arnService = "";
    Function<T, String> arnEnd = thing -> "";
    final List<String> siblings = new ArrayList<>();

    ListingDeclaration(String name, Listing.Lister<T> lister, List<Lookup<?, ?>> lookups) {
        this.name = name;
        this.lister = lister;
        this.lookups = lookups;
    }

    /// What `terraform import` takes.
    public ListingDeclaration<T> id(Function<T, String> of) {
        id = of;
        return this;
    }

    /// What else a state may know it by: its ARN, its name.
    public ListingDeclaration<T> key(Function<T, @Nullable String> of) {
        keys.add(thing -> Stream.of(of.apply(thing)));
        return this;
    }

    public ListingDeclaration<T> keys(Function<T, Stream<@Nullable String>> of) {
        keys.add(of);
        return this;
    }

    /// What people call it, when that is neither the id nor in the tag Name.
    public ListingDeclaration<T> label(Function<T, @Nullable String> of) {
        label = of;
        return this;
    }

    /// @param of structures with a key and a value each, as every service has them
    public ListingDeclaration<T> tags(Function<T, ? extends @Nullable List<? extends SdkPojo>> of) {
        tags = thing -> tagsOf(of.apply(thing));
        return this;
    }

    public ListingDeclaration<T> tagMap(Function<T, @Nullable Map<String, String>> of) {
        tags = thing -> {
            var found = of.apply(thing);
            return found == null ? Map.of() : Map.copyOf(found);
        };
        return this;
    }

    /// What AWS, or a service on somebody's behalf, made by itself.
    public ListingDeclaration<T> without(Predicate<T> made) {
        awsOwn.add(made);
        return this;
    }

    /// What services of AWS made and tagged with these keys.
    public ListingDeclaration<T> withoutTagged(String... keysOfServices) {
        return without(thing -> Stream.of(keysOfServices).anyMatch(tags.apply(thing)::containsKey));
    }

    /// Declared resources of that type answer for the things with these ids or keys, as parts of themselves.
    public ListingDeclaration<T> heldBy(String declaredType, Function<DeclaredResource, Stream<String>> of) {
        heldBy.computeIfAbsent(declaredType, key -> new ArrayList<>()).add(of);
        return this;
    }

    /// A declared resource of the type itself is known by this, beside its `id` and `arn`.
    public ListingDeclaration<T> declaredAs(Function<DeclaredResource, String> of) {
        return heldBy(name, declared -> Stream.of(of.apply(declared)));
    }

    /// The ARN that its service lists it without.
    ///
    /// @param end what is behind the account
    public ListingDeclaration<T> arn(String service, Function<T, String> end) {
        arnService = service;
        arnEnd = end;
        return this;
    }

    /// Some of them are of a sibling type.
    public ListingDeclaration<T> typed(Function<T, String> of, String... others) {
        siblings.addAll(List.of(others));
        type = thing -> Optional.of(of.apply(thing));
        return this;
    }

    /// Where it lives, for a global listing of things that have a region.
    public ListingDeclaration<T> in(Function<T, @Nullable String> of) {
        region = thing -> Optional.ofNullable(of.apply(thing));
        return this;
    }

    /// It is a part of something: told with that, unless a state holds that.
    ///
    /// @param parentId empty where it is a part of nothing
    public ListingDeclaration<T> partOf(String parentType, Function<T, String> parentId) {
        parent = thing -> Optional.of(parentId.apply(thing))
                .filter(holder -> !holder.isEmpty())
                .map(holder -> new Parent(Listing.key(parentType, holder), "", false));
        return this;
    }

    /// A parent that a state holds shows it as a change of that attribute.
    public ListingDeclaration<T> shownBy(String parentType, Function<T, String> parentId, String attribute) {
        parent = thing -> Optional.of(new Parent(Listing.key(parentType, parentId.apply(thing)), attribute, true));
        return this;
    }

    public ListingDeclaration<T> concern(Concern always) {
        concern = thing -> always;
        return this;
    }

    /// It lets somebody in.
    public ListingDeclaration<T> access(Predicate<T> open) {
        concern = thing -> open.test(thing) ? Concern.ACCESS : Concern.ORDINARY;
        return this;
    }

    /// Asked only by runs that declare a type with that beginning.
    public ListingDeclaration<T> onlyBeside(String typePrefix) {
        onlyBeside = typePrefix;
        return this;
    }

    public Listing<T> done() {
        return new Listing<>(name, this);
    }

    static Map<String, String> tagsOf(@Nullable List<? extends SdkPojo> tags) {
        var found = new HashMap<String, String>();
        if (tags != null) {
            for (var tag : tags) {
                found.put(member(tag, "key"), member(tag, "value"));
            }
        }
        return found;
    }

    /// `Key`, `key` or `TagKey`.
    private static String member(SdkPojo tag, String end) {
        return tag.sdkFields().stream()
                .filter(field -> field.memberName().toLowerCase(Locale.ROOT).endsWith(end))
                .map((SdkField<?> field) -> field.getValueOrDefault(tag))
                .filter(value -> value instanceof String)
                .map(String.class::cast)
                .findFirst()
                .orElse("");
    }
}
