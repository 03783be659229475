package dev.driftline.core.compare;

import dev.driftline.core.model.DeclaredResource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How resources of one type are compared: data that the type's declaration gives.
///
/// @param attributes the rule of every attribute of the provider's schema
/// @param claims what a declared resource of this type owns of its parents
/// @param claimedAs the type name that children use in their claims on this one (`aws_default_security_group` is
/// claimed as
///     `aws_security_group`)
/// @param identity the identity by which children claim it
/// @param existenceOnly why a resource without a difference is not called in sync: its attributes cannot be
/// compared, or few of them; empty for types that are compared
public record TypeRules(
        Map<String, AttributeRule> attributes,
        Function<DeclaredResource, List<Claim>> claims,
        String claimedAs,
        Function<DeclaredResource, String> identity,
        Optional<String> existenceOnly) {

    public TypeRules {
        // In the order of the declaration, which is the order of a report; Map.copyOf has another in every run.
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /// Of a type that is compared.
    public TypeRules(
            Map<String, AttributeRule> attributes,
            Function<DeclaredResource, List<Claim>> claims,
            String claimedAs,
            Function<DeclaredResource, String> identity) {
        this(attributes, claims, claimedAs, identity, Optional.empty());
    }

    @Override
    public String toString() {
        return "TypeRules[claimedAs=" + claimedAs + "]";
    }
}
