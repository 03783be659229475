package dev.driftline.aws.live.types.iam;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;

/// One inline policy of a role.
final class AwsIamRolePolicy {

    static final ResourceType<String> TYPE = ResourceType.named("aws_iam_role_policy")
            .readBy(AwsIamRolePolicy::read)
            .needs(IamRoles.ACTIONS)
            .claims(
                    "aws_iam_role",
                    "inline_policy",
                    declared -> declared.text("role"),
                    declared -> Value.block().with("name", declared.get("name")))
            .attribute("policy", document -> document, IamPolicy.MEANING)
            .ignored("id", "the role and the policy's name, which are the identity")
            .ignored("name", "a part of the identity")
            .ignored("name_prefix", "only read when Terraform creates the policy; the name is in the identity")
            .ignored("role", "a part of the identity")
            .done();

    private AwsIamRolePolicy() {}

    private static Optional<String> read(Reads reads, DeclaredResource declared) {
        return reads.get(IamRoles.ROLES, declared.text("role"))
                .flatMap(role -> Optional.ofNullable(role.inline().get(declared.text("name"))));
    }
}
