package dev.driftline.aws.live.kit;

import dev.driftline.core.compare.AttributeRule;
import dev.driftline.core.compare.TypeRules;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// All that Driftline knows of one Terraform resource type: how it is found, read and compared. A value, made with
/// [#named].
///
/// @param <T> what the reader finds: an SDK model, or a record of several
public final class ResourceType<T> {

    private final String name;
    private final Function<DeclaredResource, String> identity;
    private final Reader<T> reader;
    private final Map<String, String> reads;
    private final Map<String, Attribute<T>> attributes;
    private final TypeRules rules;
    private final Verified verified;

    record Attribute<T>(AttributeRule rule, Function<T, Value> live) {
        @Override
        public String toString() {
            return rule.toString();
        }
    }

    ResourceType(TypeDeclaration<T> from) {
        this.name = from.name;
        this.identity = from.identity;
        this.reader = from.reader;
        this.verified = from.verified;
        this.reads = Collections.unmodifiableMap(new TreeMap<>(from.reads));
        this.attributes = Collections.unmodifiableMap(new LinkedHashMap<>(from.attributes));
        var claims = List.copyOf(from.claims);
        this.rules = new TypeRules(
                attributes(),
                declared ->
                        claims.stream().flatMap(claim -> claim.apply(declared)).toList(),
                from.claimedAs,
                identity,
                from.existenceOnly);
    }

    private ResourceType(ResourceType<T> original, String alias) {
        this.name = alias;
        this.identity = original.identity;
        this.reader = original.reader;
        this.verified = Verified.SIBLING;
        this.reads = original.reads;
        this.attributes = original.attributes;
        this.rules = original.rules;
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
        return reads.keySet();
    }

    /// By IAM action, how many requests it makes: "one each", "one for 200", "one for all", "by number" (few
    /// one by one, many by a listing), "with another" (as often as another one asks).
    public Map<String, String> reads() {
        return reads;
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

    /// The same type by another name that the provider knows it under: `aws_alb` is `aws_lb`.
    public ResourceType<T> as(String alias) {
        return new ResourceType<>(this, alias);
    }

    public Verified verified() {
        return verified;
    }

    public TypeRules rules() {
        return rules;
    }

    /// The live attributes; empty when AWS has no such resource.
    Optional<Map<String, Value>> read(Reads reads, DeclaredResource declared) {
        return reader.read(reads, declared).map(this::values);
    }

    /// The state in which AWS lists a missing resource still: it is being deleted, or was lately.
    public Optional<String> lastState(Reads reads, DeclaredResource declared) {
        return LastStates.of(this, reads, declared);
    }

    private Map<String, Value> values(T live) {
        var values = new LinkedHashMap<String, Value>();
        attributes.forEach((attribute, of) -> {
            if (!(of.rule() instanceof AttributeRule.Ignored)) {
                values.put(attribute, of.live().apply(live));
            }
        });
        // All of a large run's are held at once, and a block holds them in little room.
        return new Value.Block(values).fields();
    }

    @Override
    public String toString() {
        return "ResourceType[" + name + "]";
    }

    /// A type that has a name and no reader yet.
    public static final class Named {
        final String name;
        String claimedAs;
        Function<DeclaredResource, String> identity = declared -> declared.text("id");

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
        public <V> TypeDeclaration<V> readBy(Lookup<String, V> lookup) {
            var id = identity;
            return new TypeDeclaration<V>(this, (reads, declared) -> reads.get(lookup, id.apply(declared)))
                    .needs(lookup);
        }

        public <V> TypeDeclaration<V> readBy(Reader<V> reader) {
            return new TypeDeclaration<>(this, reader);
        }
    }
}
