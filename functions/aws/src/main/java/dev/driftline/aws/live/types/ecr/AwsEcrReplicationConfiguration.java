package dev.driftline.aws.live.types.ecr;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import software.amazon.awssdk.services.ecr.model.DescribeRegistryResponse;

/// Where the images of the registry are copied to.
final class AwsEcrReplicationConfiguration {

    private static final Shape SHAPE = Shape.PLAIN
            .complete()
            .renamed("rules", "rule")
            .renamed("destinations", "destination")
            .renamed("repository_filters", "repository_filter");

    static final ResourceType<DescribeRegistryResponse> TYPE = ResourceType.named("aws_ecr_replication_configuration")
            .readBy((reads, declared) -> reads.get(Ecr.REGISTRY, Whole.LISTING))
            .needs(Ecr.REGISTRY)
            .attribute("replication_configuration", registry -> SHAPE.single(registry.replicationConfiguration()))
            .allIgnored("the account that is asked", "id", "registry_id")
            .done();

    private AwsEcrReplicationConfiguration() {}
}
