package dev.driftline.aws.live.types.ecs;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import software.amazon.awssdk.services.ecs.model.Cluster;

/// A cluster; its capacity providers are a resource of their own.
final class AwsEcsCluster {

    private static final Shape SHAPE =
            Shape.PLAIN.complete().renamed("s3_encryption_enabled", "s3_bucket_encryption_enabled");

    static final ResourceType<Cluster> TYPE = ResourceType.named("aws_ecs_cluster")
            .identifiedBy("arn")
            .readBy((reads, declared) -> reads.get(Ecs.CLUSTERS, Ecs.name(declared.text("arn"))))
            .needs(Ecs.CLUSTERS)
            .attribute("configuration", cluster -> SHAPE.single(cluster.configuration()))
            .attribute("service_connect_defaults", cluster -> SHAPE.single(cluster.serviceConnectDefaults()))
            .computed("setting", cluster -> SHAPE.set(cluster.settings()))
            .tags(cluster -> Ecs.tags(cluster.tags()))
            .allIgnored("the identity", "arn", "id", "name")
            .done();

    private AwsEcsCluster() {}
}
