package dev.driftline.aws.live.kit;

import dev.driftline.core.compare.AttributeRule;
import dev.driftline.core.compare.AttributeRule.DecidedBy;
import dev.driftline.core.compare.Claim;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;

/// A type whose attributes are being declared, one line each.
public final class TypeDeclaration<T> {
    final String name;
    final String claimedAs;
    final Function<DeclaredResource, String> identity;
    final Reader<T> reader;
    final Map<String, String> reads = new TreeMap<>();
    final Map<String, ResourceType.Attribute<T>> attributes = new LinkedHashMap<>();
    final List<Function<DeclaredResource, Stream<Claim>>> claims = new ArrayList<>();
    Verified verified = Verified.ESTATE;
    Optional<String> existenceOnly = Optional.empty();

    TypeDeclaration(ResourceType.Named named, Reader<T> reader) {
        this.name = named.name;
        this.claimedAs = named.claimedAs;
        this.identity = named.identity;
        this.reader = reader;
    }

    /// IAM actions that the reader needs, besides those of a single lookup given to `readBy`.
    public TypeDeclaration<T> needs(String... more) {
        List.of(more).forEach(action -> reads.putIfAbsent(action, "with another"));
        return this;
    }

    /// The actions of lookups that the reader uses.
    public TypeDeclaration<T> needs(Lookup<?, ?>... lookups) {
        Stream.of(lookups).forEach(lookup -> reads.put(lookup.action(), lookup.calls()));
        return this;
    }

    /// An attribute that the configuration decides: empty in the state and set in AWS is drift.
    ///
    /// @param live gives null, text, a number, a boolean or a [Value]
    public TypeDeclaration<T> attribute(String attribute, Function<? super T, ? extends @Nullable Object> live) {
        return attribute(attribute, live, Meaning.PLAIN);
    }

    public TypeDeclaration<T> attribute(
            String attribute, Function<? super T, ? extends @Nullable Object> live, Meaning meaning) {
        return add(attribute, new AttributeRule.Compared(meaning, DecidedBy.USER, false), live);
    }

    /// As [#attribute], where Terraform also knows the parts as resources of their own and forbids to mix both.
    public TypeDeclaration<T> attributeOrChildren(
            String attribute, Function<? super T, ? extends @Nullable Object> live, Meaning meaning) {
        return add(attribute, new AttributeRule.Compared(meaning, DecidedBy.USER_OR_CHILDREN, false), live);
    }

    /// An attribute that AWS fills in, often after the state was written: compared once the state holds a value.
    public TypeDeclaration<T> computed(String attribute, Function<? super T, ? extends @Nullable Object> live) {
        return computed(attribute, live, Meaning.PLAIN);
    }

    public TypeDeclaration<T> computed(
            String attribute, Function<? super T, ? extends @Nullable Object> live, Meaning meaning) {
        return add(attribute, new AttributeRule.Compared(meaning, DecidedBy.AWS, false), live);
    }

    /// Attributes that the configuration decides and that a structure of the answer has under the same names.
    public TypeDeclaration<T> attributes(Function<? super T, ? extends SdkPojo> of, String... names) {
        for (var attribute : names) {
            attribute(attribute, live -> Shape.member(of.apply(live), attribute));
        }
        return this;
    }

    /// As [#attributes], of those that AWS fills in.
    public TypeDeclaration<T> allComputed(Function<? super T, ? extends SdkPojo> of, String... names) {
        for (var attribute : names) {
            computed(attribute, live -> Shape.member(of.apply(live), attribute));
        }
        return this;
    }

    /// Attributes of which no comparison can be right, for one reason.
    public TypeDeclaration<T> allIgnored(String reason, String... names) {
        for (var attribute : names) {
            ignored(attribute, reason);
        }
        return this;
    }

    /// An attribute that is compared and whose values are never shown.
    public TypeDeclaration<T> sensitive(String attribute, Function<? super T, ? extends @Nullable Object> live) {
        return add(attribute, new AttributeRule.Compared(Meaning.PLAIN, DecidedBy.USER, true), live);
    }

    /// An attribute of which no comparison can be right.
    ///
    /// @param reason one clause, for the catalogue
    public TypeDeclaration<T> ignored(String attribute, String reason) {
        return add(attribute, new AttributeRule.Ignored(reason), live -> Value.absent());
    }

    /// `tags` and `tags_all` together.
    public TypeDeclaration<T> tags(Function<? super T, ? extends @Nullable Object> live) {
        return add("tags", new AttributeRule.Tags(), live).add("tags_all", new AttributeRule.Tags(), live);
    }

    /// This resource is a part of a parent, which shows it in one of its attributes.
    ///
    /// @param parentType the Terraform type as which the parent is claimed
    /// @param parentId from a declared child, the parent's identity
    /// @param element from a declared child, what the parent shows, in the parent's spelling
    public TypeDeclaration<T> claims(
            String parentType,
            String attribute,
            Function<DeclaredResource, String> parentId,
            Function<DeclaredResource, ? extends Value> element) {
        return claimsMany(declared ->
                Stream.of(new Claim(parentType, parentId.apply(declared), attribute, element.apply(declared))));
    }

    /// This resource is all that those attributes of a parent show: the parent's picture of it may be old, and
    /// a change is told here.
    public TypeDeclaration<T> mirroredIn(
            String parentType, Function<DeclaredResource, String> parentId, String... parentAttributes) {
        return claimsMany(declared -> Stream.of(parentAttributes)
                .map(attribute -> Claim.mirror(parentType, parentId.apply(declared), attribute)));
    }

    /// As [#claims], for children that own several elements or parts of several parents.
    public TypeDeclaration<T> claimsMany(Function<DeclaredResource, Stream<Claim>> of) {
        claims.add(of);
        return this;
    }

    /// What shows that this declaration is right, when it is not a recorded estate.
    public TypeDeclaration<T> verified(Verified by) {
        verified = by;
        return this;
    }

    /// A resource without a difference is only known to be there.
    ///
    /// @param reason what was compared, for the coverage
    public TypeDeclaration<T> existenceOnly(String reason) {
        existenceOnly = Optional.of(reason);
        return this;
    }

    public ResourceType<T> done() {
        return new ResourceType<>(this);
    }

    private TypeDeclaration<T> add(
            String attribute, AttributeRule rule, Function<? super T, ? extends @Nullable Object> live) {
        if (attributes.put(attribute, new ResourceType.Attribute<>(rule, found -> Value.of(live.apply(found))))
                != null) {
            throw new IllegalStateException(name + " declares " + attribute + " twice");
        }
        return this;
    }
}
