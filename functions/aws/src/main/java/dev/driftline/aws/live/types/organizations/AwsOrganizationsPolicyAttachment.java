package dev.driftline.aws.live.types.organizations;

import dev.driftline.aws.live.kit.ResourceType;

/// That a policy binds an account, a unit or the root: there or not there.
final class AwsOrganizationsPolicyAttachment {

    static final ResourceType<String> TYPE = ResourceType.named("aws_organizations_policy_attachment")
            .<String>readBy((reads, declared) -> {
                var target = declared.text("target_id");
                return reads.get(OrganizationPolicies.TARGETS, declared.text("policy_id"))
                        .filter(targets -> targets.contains(target))
                        .map(targets -> target);
            })
            .needs(OrganizationPolicies.TARGETS)
            .ignored("id", "the identity")
            .ignored("policy_id", "a part of the identity")
            .ignored("skip_destroy", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .ignored("target_id", "a part of the identity")
            .done();

    private AwsOrganizationsPolicyAttachment() {}
}
