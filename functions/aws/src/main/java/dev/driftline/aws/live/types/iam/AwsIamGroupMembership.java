package dev.driftline.aws.live.types.iam;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import java.util.List;

/// All members of a group: whoever else is in it, and not by `aws_iam_user_group_membership`, is drift. (Terraform's
/// documentation of both: this one is exclusive, that one is not.)
final class AwsIamGroupMembership {

    static final ResourceType<List<String>> TYPE = ResourceType.named("aws_iam_group_membership")
            .identifiedBy("group")
            .readBy(IamGroups.MEMBERS)
            .attribute("users", Value::set)
            .ignored("group", "the identity")
            .ignored("id", "made up by Terraform")
            .ignored("name", "a name for Terraform's own use; AWS knows nothing of it")
            .done();

    private AwsIamGroupMembership() {}
}
