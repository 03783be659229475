package dev.driftline.aws.live.types.iam;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;

/// That one managed policy is attached to one group: there or not there.
final class AwsIamGroupPolicyAttachment {

    static final ResourceType<String> TYPE = ResourceType.named("aws_iam_group_policy_attachment")
            .readBy(AwsIamGroupPolicyAttachment::read)
            .needs(IamGroups.GROUPS)
            .claims(
                    "aws_iam_policy_attachment",
                    "groups",
                    declared -> declared.text("policy_arn"),
                    declared -> declared.get("group"))
            .ignored("id", "made up by Terraform")
            .ignored("policy_arn", "a part of the identity")
            .ignored("group", "a part of the identity")
            .done();

    private AwsIamGroupPolicyAttachment() {}

    private static Optional<String> read(Reads reads, DeclaredResource declared) {
        var policy = declared.text("policy_arn");
        return reads.get(IamGroups.GROUPS, declared.text("group"))
                .filter(group -> Iam.arns(group.attachedManagedPolicies()).contains(policy))
                .map(group -> policy);
    }
}
