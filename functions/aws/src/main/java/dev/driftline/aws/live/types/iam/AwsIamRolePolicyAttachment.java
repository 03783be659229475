package dev.driftline.aws.live.types.iam;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Claim;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import java.util.stream.Stream;

/// That one managed policy is attached to one role: there or not there.
final class AwsIamRolePolicyAttachment {

    static final ResourceType<String> TYPE = ResourceType.named("aws_iam_role_policy_attachment")
            .readBy(AwsIamRolePolicyAttachment::read)
            .needs(IamRoles.ACTIONS)
            .claimsMany(declared -> Stream.of(
                    new Claim("aws_iam_role", declared.text("role"), "managed_policy_arns", declared.get("policy_arn")),
                    new Claim("aws_iam_policy_attachment", declared.text("policy_arn"), "roles", declared.get("role"))))
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
