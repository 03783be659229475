package dev.driftline.aws.live.types.cognito;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cognitoidentity.model.GetIdentityPoolRolesResponse;
import software.amazon.awssdk.services.cognitoidentity.model.RulesConfigurationType;

/// The roles that identities of a pool may take.
final class AwsCognitoIdentityPoolRolesAttachment {

    /// Rules are tried from the first to the last (Amazon Cognito Federated Identities API reference).
    private static final Shape SHAPE = Cognito.SHAPE.ordered("mapping_rule").renamed("rules", "mapping_rule");

    static final ResourceType<GetIdentityPoolRolesResponse> TYPE = ResourceType.named(
                    "aws_cognito_identity_pool_roles_attachment")
            .identifiedBy("identity_pool_id")
            .readBy((reads, declared) -> reads.get(IdentityPools.ROLES, declared.text("identity_pool_id"))
                    .filter(pool ->
                            !pool.roles().isEmpty() || !pool.roleMappings().isEmpty()))
            .needs(IdentityPools.ROLES)
            .verified(Verified.ANSWERS)
            .attribute("role_mapping", AwsCognitoIdentityPoolRolesAttachment::mappings)
            .attribute("roles", pool -> Value.map(pool.roles()))
            .ignored("id", "the identity")
            .ignored("identity_pool_id", "the identity")
            .done();

    private AwsCognitoIdentityPoolRolesAttachment() {}

    private static Value mappings(GetIdentityPoolRolesResponse pool) {
        return Value.set(
                pool.roleMappings().entrySet(),
                mapping -> Value.block()
                        .with("identity_provider", Value.of(mapping.getKey()))
                        .with(
                                "ambiguous_role_resolution",
                                Value.of(mapping.getValue().ambiguousRoleResolutionAsString()))
                        .with("type", Value.of(mapping.getValue().typeAsString()))
                        .with("mapping_rule", rules(mapping.getValue().rulesConfiguration())));
    }

    private static Value rules(@Nullable RulesConfigurationType rules) {
        return rules == null ? Value.absent() : SHAPE.list(rules.rules());
    }
}
