package dev.driftline.aws.live.kit;

import dev.driftline.core.compare.AttributeRule;
import dev.driftline.core.compare.AttributeRule.DecidedBy;
import dev.driftline.core.compare.Claim;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.compare.TypeRules;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that Driftline knows of one Terraform resource type: how it is found, read and compared. A value, made with
/// [#named].
///
/// @param <T> what the reader finds: an SDK model, or a record of several
public final class ResourceType<T> {

    private final String name;
    private final String claimedAs;
    private final Function<DeclaredResource, String> identity;
    private final Reader<T> reader;
    private final Set<String> actions;
    private final Map<String, Attribute<T>> attributes;
    private final TypeRules rules;

    private record Attribute<T>(AttributeRule rule, Function<T, Value> live) {
        @Override
        public String toString() {
            return rule.toString();
        }
    }

    private ResourceType(Builder<T> from) {
        this.name = from.name;
        this.claimedAs = from.claimedAs;
        this.identity = from.identity;
        this.reader = from.reader;
        this.actions = Collections.unmodifiableSet(new TreeSet<>(from.actions));
        this.attributes = Collections.unmodifiableMap(new LinkedHashMap<>(from.attributes));
        var claims = List.copyOf(from.claims);
        this.rules = new TypeRules(
                attributes(),
                declared ->
                        claims.stream().flatMap(claim -> claim.apply(declared)).toList(),
                claimedAs,
                identity);
    }

    /// Begins the declaration of a type, `aws_vpc`.
    public static Named named(String name) {
        return new Named(name);
    }

    public String name() {
        return name;
    }

    /// The IAM actions that its reads need.
    public Set<String> actions() {
        return actions;
    }

    /// What AWS calls the resource.
    public String identity(DeclaredResource declared) {
        return identity.apply(declared);
    }

    /// The rule of every attribute of the provider's schema.
    public Map<String, AttributeRule> attributes() {
        var rules = new LinkedHashMap<String, AttributeRule>();
        attributes.forEach((attribute, of) -> rules.put(attribute, of.rule()));
        return rules;
    }

    public TypeRules rules() {
        return rules;
    }

    /// The live attributes; empty when AWS has no such resource.
    Optional<Map<String, Value>> read(Reads reads, DeclaredResource declared) {
        return reader.read(reads, declared).map(this::values);
    }

    private Map<String, Value> values(T live) {
        var values = new LinkedHashMap<String, Value>();
        attributes.forEach((attribute, of) -> {
            if (!(of.rule() instanceof AttributeRule.Ignored)) {
                values.put(attribute, of.live().apply(live));
            }
        });
        return values;
    }

    @Override
    public String toString() {
        return "ResourceType[" + name + "]";
    }

    /// A type that has a name and no reader yet.
    public static final class Named {
        private final String name;
        private String claimedAs;
        private Function<DeclaredResource, String> identity = declared -> declared.text("id");

        private Named(String name) {
            this.name = name;
            this.claimedAs = name;
        }

        /// The attribute that holds what AWS calls the resource, when it is not `id`.
        public Named identifiedBy(String attribute) {
            return identifiedBy(declared -> declared.text(attribute));
        }

        public Named identifiedBy(Function<DeclaredResource, String> of) {
            identity = of;
            return this;
        }

        /// Children claim it as that type: `aws_default_security_group` as `aws_security_group`.
        public Named claimedAs(String type) {
            claimedAs = type;
            return this;
        }

        /// The reader is one lookup by the identity.
        public <V> Builder<V> readBy(Lookup<String, V> lookup) {
            var id = identity;
            return new Builder<V>(this, (reads, declared) -> reads.get(lookup, id.apply(declared)))
                    .needs(lookup.action());
        }

        public <V> Builder<V> readBy(Reader<V> reader) {
            return new Builder<>(this, reader);
        }
    }

    /// A type whose attributes are being declared, one line each.
    public static final class Builder<T> {
        private final String name;
        private final String claimedAs;
        private final Function<DeclaredResource, String> identity;
        private final Reader<T> reader;
        private final Set<String> actions = new TreeSet<>();
        private final Map<String, Attribute<T>> attributes = new LinkedHashMap<>();
        private final List<Function<DeclaredResource, Stream<Claim>>> claims = new ArrayList<>();

        private Builder(Named named, Reader<T> reader) {
            this.name = named.name;
            this.claimedAs = named.claimedAs;
            this.identity = named.identity;
            this.reader = reader;
        }

        /// IAM actions that the reader needs, besides those of a single lookup given to `readBy`.
        public Builder<T> needs(String... more) {
            actions.addAll(List.of(more));
            return this;
        }

        /// The actions of lookups that the reader uses.
        public Builder<T> needs(Lookup<?, ?>... lookups) {
            Stream.of(lookups).map(Lookup::action).forEach(actions::add);
            return this;
        }

        /// An attribute that the configuration decides: empty in the state and set in AWS is drift.
        ///
        /// @param live gives null, text, a number, a boolean or a [Value]
        public Builder<T> attribute(String attribute, Function<? super T, ? extends @Nullable Object> live) {
            return attribute(attribute, live, Meaning.PLAIN);
        }

        public Builder<T> attribute(
                String attribute, Function<? super T, ? extends @Nullable Object> live, Meaning meaning) {
            return add(attribute, new AttributeRule.Compared(meaning, DecidedBy.USER, false), live);
        }

        /// As [#attribute], where Terraform also knows the parts as resources of their own and forbids to mix both.
        public Builder<T> attributeOrChildren(
                String attribute, Function<? super T, ? extends @Nullable Object> live, Meaning meaning) {
            return add(attribute, new AttributeRule.Compared(meaning, DecidedBy.USER_OR_CHILDREN, false), live);
        }

        /// An attribute that AWS fills in, often after the state was written: compared once the state holds a value.
        public Builder<T> computed(String attribute, Function<? super T, ? extends @Nullable Object> live) {
            return computed(attribute, live, Meaning.PLAIN);
        }

        public Builder<T> computed(
                String attribute, Function<? super T, ? extends @Nullable Object> live, Meaning meaning) {
            return add(attribute, new AttributeRule.Compared(meaning, DecidedBy.AWS, false), live);
        }

        /// An attribute that is compared and whose values are never shown.
        public Builder<T> sensitive(String attribute, Function<? super T, ? extends @Nullable Object> live) {
            return add(attribute, new AttributeRule.Compared(Meaning.PLAIN, DecidedBy.USER, true), live);
        }

        /// An attribute of which no comparison can be right.
        ///
        /// @param reason one clause, for the catalogue
        public Builder<T> ignored(String attribute, String reason) {
            return add(attribute, new AttributeRule.Ignored(reason), live -> Value.absent());
        }

        /// `tags` and `tags_all` together.
        public Builder<T> tags(Function<? super T, ? extends @Nullable Object> live) {
            return add("tags", new AttributeRule.Tags(), live).add("tags_all", new AttributeRule.Tags(), live);
        }

        /// This resource is a part of a parent, which shows it in one of its attributes.
        ///
        /// @param parentType the Terraform type as which the parent is claimed
        /// @param parentId from a declared child, the parent's identity
        /// @param element from a declared child, what the parent shows, in the parent's spelling
        public Builder<T> claims(
                String parentType,
                String attribute,
                Function<DeclaredResource, String> parentId,
                Function<DeclaredResource, ? extends Value> element) {
            return claimsMany(declared ->
                    Stream.of(new Claim(parentType, parentId.apply(declared), attribute, element.apply(declared))));
        }

        /// This resource is all that those attributes of a parent show: the parent's picture of it may be old, and a
        /// change
        /// is told here.
        public Builder<T> mirroredIn(
                String parentType, Function<DeclaredResource, String> parentId, String... parentAttributes) {
            return claimsMany(declared -> Stream.of(parentAttributes)
                    .map(attribute -> Claim.mirror(parentType, parentId.apply(declared), attribute)));
        }

        /// As [#claims], for children that own several elements or parts of several parents.
        public Builder<T> claimsMany(Function<DeclaredResource, Stream<Claim>> of) {
            claims.add(of);
            return this;
        }

        public ResourceType<T> done() {
            return new ResourceType<>(this);
        }

        private Builder<T> add(
                String attribute, AttributeRule rule, Function<? super T, ? extends @Nullable Object> live) {
            if (attributes.put(attribute, new Attribute<>(rule, found -> Value.of(live.apply(found)))) != null) {
                throw new IllegalStateException(name + " declares " + attribute + " twice");
            }
            return this;
        }
    }
}
