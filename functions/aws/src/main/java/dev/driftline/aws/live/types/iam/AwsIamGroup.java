package dev.driftline.aws.live.types.iam;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.iam.model.GroupDetail;

/// A group, without what other resources declare of it.
final class AwsIamGroup {

    static final ResourceType<GroupDetail> TYPE = ResourceType.named("aws_iam_group")
            .identifiedBy("name")
            .readBy(IamGroups.GROUPS)
            .attribute("path", GroupDetail::path)
            .computed("arn", GroupDetail::arn)
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .computed("unique_id", GroupDetail::groupId)
            .done();

    private AwsIamGroup() {}
}
