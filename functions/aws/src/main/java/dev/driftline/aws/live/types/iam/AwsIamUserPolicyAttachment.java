package dev.driftline.aws.live.types.iam;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;

/// That one managed policy is attached to one user: there or not there.
final class AwsIamUserPolicyAttachment {

    static final ResourceType<String> TYPE = ResourceType.named("aws_iam_user_policy_attachment")
            .readBy(AwsIamUserPolicyAttachment::read)
            .needs(IamUsers.USERS)
            .claims(
                    "aws_iam_policy_attachment",
                    "users",
                    declared -> declared.text("policy_arn"),
                    declared -> declared.get("user"))
            .ignored("id", "made up by Terraform")
            .ignored("policy_arn", "a part of the identity")
            .ignored("user", "a part of the identity")
            .done();

    private AwsIamUserPolicyAttachment() {}

    private static Optional<String> read(Reads reads, DeclaredResource declared) {
        var policy = declared.text("policy_arn");
        return reads.get(IamUsers.USERS, declared.text("user"))
                .filter(user -> Iam.arns(user.attachedManagedPolicies()).contains(policy))
                .map(user -> policy);
    }
}
