package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.rds.model.DBClusterSnapshot;

/// A snapshot of a cluster, made by hand.
final class AwsDbClusterSnapshot {

    static final ResourceType<DBClusterSnapshot> TYPE = ResourceType.named("aws_db_cluster_snapshot")
            .readBy(Snapshots.OF_CLUSTERS)
            .attribute("db_cluster_identifier", DBClusterSnapshot::dbClusterIdentifier)
            .allComputed(
                    snapshot -> snapshot,
                    "allocated_storage",
                    "availability_zones",
                    "db_cluster_snapshot_arn",
                    "engine",
                    "engine_version",
                    "kms_key_id",
                    "license_model",
                    "port",
                    "snapshot_type",
                    "source_db_cluster_snapshot_arn",
                    "storage_encrypted",
                    "vpc_id")
            .tags(snapshot -> Rds.tags(snapshot.tagList()))
            .ignored("db_cluster_snapshot_identifier", "the identity")
            .ignored("id", "the identity")
            .ignored("status", "changes by itself")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsDbClusterSnapshot() {}
}
