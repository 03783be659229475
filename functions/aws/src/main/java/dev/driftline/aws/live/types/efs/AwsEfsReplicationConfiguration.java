package dev.driftline.aws.live.types.efs;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.efs.model.ReplicationConfigurationDescription;

/// Where a file system is copied to.
final class AwsEfsReplicationConfiguration {

    /// How far the copy is says nothing of the configuration.
    private static final Shape SHAPE =
            Shape.PLAIN.complete().without("status", "status_message", "last_replicated_timestamp");

    static final ResourceType<ReplicationConfigurationDescription> TYPE = ResourceType.named(
                    "aws_efs_replication_configuration")
            .identifiedBy("source_file_system_id")
            .readBy(Efs.REPLICATIONS)
            .attribute("destination", replication -> SHAPE.set(replication.destinations()))
            .allComputed(
                    replication -> replication,
                    "original_source_file_system_arn",
                    "source_file_system_arn",
                    "source_file_system_region")
            .ignored("creation_time", "set once by AWS; another copy has another file_system_id")
            .allIgnored("the identity", "id", "source_file_system_id")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEfsReplicationConfiguration() {}
}
