package dev.driftline.aws.live.types.iam;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;

/// One inline policy of a group.
final class AwsIamGroupPolicy {

    static final ResourceType<String> TYPE = ResourceType.named("aws_iam_group_policy")
            .readBy(AwsIamGroupPolicy::read)
            .needs(IamGroups.GROUPS)
            .attribute("policy", document -> document, IamPolicy.MEANING)
            .ignored("id", "the group and the policy's name, which are the identity")
            .ignored("name", "a part of the identity")
            .ignored("name_prefix", "only read when Terraform creates the policy; the name is in the identity")
            .ignored("group", "a part of the identity")
            .done();

    private AwsIamGroupPolicy() {}

    private static Optional<String> read(Reads reads, DeclaredResource declared) {
        return reads.get(IamGroups.GROUPS, declared.text("group"))
                .flatMap(group -> Iam.inline(group.groupPolicyList(), declared.text("name")));
    }
}
