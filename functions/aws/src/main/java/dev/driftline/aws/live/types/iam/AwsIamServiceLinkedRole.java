package dev.driftline.aws.live.types.iam;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.iam.IamRoles.LiveRole;

/// A role that an AWS service made for itself. Its policies are the service's and change when the service does.
final class AwsIamServiceLinkedRole {

    static final ResourceType<LiveRole> TYPE = ResourceType.named("aws_iam_service_linked_role")
            .identifiedBy("name")
            .readBy(IamRoles.ROLES)
            .needs(IamRoles.ACTIONS)
            .attribute("description", live -> live.role().description())
            .tags(live -> Iam.tags(live.role().tags()))
            .computed("arn", live -> live.role().arn())
            .ignored("aws_service_name", "a part of the path, which is compared")
            .ignored("create_date", "set once by AWS; a role made anew under the same name shows in unique_id")
            .ignored("custom_suffix", "a part of the name, which is the identity")
            .ignored("id", "the ARN, which is compared")
            .ignored("name", "the identity")
            .computed("path", live -> live.role().path())
            .computed("unique_id", live -> live.role().roleId())
            .done();

    private AwsIamServiceLinkedRole() {}
}
