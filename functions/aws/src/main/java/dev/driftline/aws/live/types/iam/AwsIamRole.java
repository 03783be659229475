package dev.driftline.aws.live.types.iam;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.iam.IamRoles.LiveRole;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;

/// A role with its trust policy and the policies that no policy resource of the run claims.
final class AwsIamRole {

    static final ResourceType<LiveRole> TYPE = ResourceType.named("aws_iam_role")
            .identifiedBy("name")
            .readBy(IamRoles.ROLES)
            .needs(IamRoles.ACTIONS)
            .attribute(
                    "assume_role_policy",
                    live -> Iam.document(live.role().assumeRolePolicyDocument()),
                    IamPolicy.MEANING)
            .attribute("description", live -> live.role().description())
            .attributeOrChildren("inline_policy", LiveRole::inlinePolicies, Meaning.field("policy", IamPolicy.MEANING))
            .attributeOrChildren("managed_policy_arns", live -> Value.set(live.attached()), Meaning.PLAIN)
            .attribute("max_session_duration", live -> live.role().maxSessionDuration())
            .attribute("path", live -> live.role().path())
            .attribute("permissions_boundary", live -> Iam.boundary(live.role().permissionsBoundary()))
            .tags(live -> Iam.tags(live.role().tags()))
            .computed("arn", live -> live.role().arn())
            .ignored("create_date", "set once by AWS; a role made anew under the same name shows in unique_id")
            .ignored("force_detach_policies", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the role; the name is the identity")
            .computed("unique_id", live -> live.role().roleId())
            .done();

    private AwsIamRole() {}
}
