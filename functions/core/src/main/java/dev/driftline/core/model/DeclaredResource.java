package dev.driftline.core.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One resource that a state manages, whichever tool wrote the state.
///
/// @param stack the location of the state that declares it
/// @param address Terraform's resource address or Pulumi's URN
/// @param type the Terraform type name
/// @param attributes as the state holds them
/// @param sensitive attribute paths (`password`, `setting[0].value`) whose values must never be shown
/// @param provider the provider configuration that manages it; resources of one share account and region
/// @param identity what names the resource among all others, as the provider says (`account_id`, `region`, its name);
/// empty where the state does not tell
/// @param hold why it is not to be compared now (deposed, an operation pending on it), if so
/// @param origin what another tool than Terraform says of it
public record DeclaredResource(
        String stack,
        String address,
        String type,
        Value.Block attributes,
        Set<String> sensitive,
        String provider,
        Value.Block identity,
        Optional<String> hold,
        Origin origin) {

    public DeclaredResource {
        sensitive = Set.copyOf(sensitive);
    }

    /// One that Terraform manages.
    public DeclaredResource(
            String stack,
            String address,
            String type,
            Value.Block attributes,
            Set<String> sensitive,
            String provider,
            Value.Block identity,
            Optional<String> hold) {
        this(stack, address, type, attributes, sensitive, provider, identity, hold, Origin.TERRAFORM);
    }

    /// One whose state tells no identity.
    public DeclaredResource(
            String stack,
            String address,
            String type,
            Value.Block attributes,
            Set<String> sensitive,
            String provider,
            Optional<String> hold) {
        this(stack, address, type, attributes, sensitive, provider, Value.block(), hold);
    }

    /// An attribute's scalar as text; empty when it is not set or no scalar.
    public String text(String attribute) {
        return attributes.get(attribute).asText();
    }

    /// The attribute, [Value.Absent] when the state does not hold it.
    public Value get(String attribute) {
        return attributes.get(attribute);
    }

    /// The same resource, as it would be declared with these values.
    public DeclaredResource with(Map<String, Value> values) {
        var merged = new LinkedHashMap<>(attributes.fields());
        merged.putAll(values);
        return new DeclaredResource(
                stack, address, type, new Value.Block(merged), sensitive, provider, identity, hold, origin);
    }

    /// A set or list of scalars as texts.
    public List<String> texts(String attribute) {
        return attributes.get(attribute).elements().stream().map(Value::asText).toList();
    }

    /// A run holds each address of each state once.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeclaredResource that && stack.equals(that.stack) && address.equals(that.address);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stack, address);
    }

    /// Without the attributes: they hold secrets.
    @Override
    public String toString() {
        return "%s in %s".formatted(address, stack);
    }
}
