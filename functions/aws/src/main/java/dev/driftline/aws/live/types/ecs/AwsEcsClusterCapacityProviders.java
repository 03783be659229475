package dev.driftline.aws.live.types.ecs;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import software.amazon.awssdk.services.ecs.model.Cluster;

/// What the tasks of a cluster run on.
final class AwsEcsClusterCapacityProviders {

    static final ResourceType<Cluster> TYPE = ResourceType.named("aws_ecs_cluster_capacity_providers")
            .identifiedBy("cluster_name")
            .readBy(Ecs.CLUSTERS)
            .attributes(cluster -> cluster, "capacity_providers")
            .attribute(
                    "default_capacity_provider_strategy",
                    cluster -> Shape.PLAIN.complete().set(cluster.defaultCapacityProviderStrategy()))
            .allIgnored("the identity", "cluster_name", "id")
            .done();

    private AwsEcsClusterCapacityProviders() {}
}
