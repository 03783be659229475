package dev.driftline.aws.live.types.glue;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.IamPolicy;
import software.amazon.awssdk.services.glue.model.GetResourcePolicyResponse;

/// What other accounts may do with the region's data catalog.
final class AwsGlueResourcePolicy {

    static final ResourceType<GetResourcePolicyResponse> TYPE = ResourceType.named("aws_glue_resource_policy")
            .readBy((reads, declared) -> reads.get(GlueJobs.POLICY, Whole.LISTING)
                    .filter(live ->
                            live.policyInJson() != null && !live.policyInJson().isEmpty()))
            .needs(GlueJobs.POLICY)
            .attribute("policy", GetResourcePolicyResponse::policyInJson, IamPolicy.MEANING)
            .ignored("enable_hybrid", "only sent with a policy; AWS does not return it")
            .ignored("id", "the region; it has one policy")
            .done();

    private AwsGlueResourcePolicy() {}
}
