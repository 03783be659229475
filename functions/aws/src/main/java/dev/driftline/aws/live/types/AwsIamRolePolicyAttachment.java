package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;

/// That one managed policy is attached to one role: there or not there.
final class AwsIamRolePolicyAttachment {

    static final ResourceType<String> TYPE = ResourceType.named("aws_iam_role_policy_attachment")
            .readBy(AwsIamRolePolicyAttachment::read)
            .needs(IamRoles.ACTIONS)
            .claims(
                    "aws_iam_role",
                    "managed_policy_arns",
                    declared -> declared.text("role"),
                    declared -> declared.get("policy_arn"))
            .ignored("id", "made up by Terraform")
            .ignored("policy_arn", "a part of the identity")
            .ignored("role", "a part of the identity")
            .done();

    private AwsIamRolePolicyAttachment() {}

    private static Optional<String> read(Reads reads, DeclaredResource declared) {
        var policy = declared.text("policy_arn");
        return reads.get(IamRoles.ROLES, declared.text("role"))
                .filter(role -> role.attached().contains(policy))
                .map(role -> policy);
    }
}
