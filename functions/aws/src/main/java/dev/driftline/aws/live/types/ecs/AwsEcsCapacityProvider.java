package dev.driftline.aws.live.types.ecs;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import software.amazon.awssdk.services.ecs.model.CapacityProvider;

/// Instances of an auto scaling group on which tasks may run.
final class AwsEcsCapacityProvider {

    static final ResourceType<CapacityProvider> TYPE = ResourceType.named("aws_ecs_capacity_provider")
            .identifiedBy("name")
            .readBy(Ecs.CAPACITY_PROVIDERS)
            .attribute(
                    "auto_scaling_group_provider",
                    provider -> Shape.PLAIN.complete().single(provider.autoScalingGroupProvider()))
            .tags(provider -> Ecs.tags(provider.tags()))
            .allIgnored("the identity", "arn", "id", "name")
            .done();

    private AwsEcsCapacityProvider() {}
}
