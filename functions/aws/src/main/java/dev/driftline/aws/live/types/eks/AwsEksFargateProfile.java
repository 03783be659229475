package dev.driftline.aws.live.types.eks;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.eks.model.FargateProfile;

/// Which pods run without nodes.
final class AwsEksFargateProfile {

    static final ResourceType<FargateProfile> TYPE = ResourceType.named("aws_eks_fargate_profile")
            .readBy((reads, declared) ->
                    reads.get(Eks.FARGATE_PROFILES, Eks.InCluster.of(declared, "fargate_profile_name")))
            .needs(Eks.FARGATE_PROFILES)
            .attributes(profile -> profile, "pod_execution_role_arn")
            .attribute("selector", profile -> Shape.PLAIN.complete().set(profile.selectors()))
            .attribute("subnet_ids", profile -> Value.set(profile.subnets()))
            .tags(profile -> Value.map(Eks.tags(profile.tags())))
            .allIgnored("the identity", "arn", "cluster_name", "fargate_profile_name", "id")
            .ignored("status", "tells how a change goes on, not what the profile is")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsEksFargateProfile() {}
}
