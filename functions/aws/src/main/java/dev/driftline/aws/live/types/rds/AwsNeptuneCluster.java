package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.rds.Clusters.Live;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;

/// A Neptune cluster.
final class AwsNeptuneCluster {

    static final ResourceType<Live> TYPE = Clusters.described(ResourceType.named("aws_neptune_cluster"))
            .attributes(
                    Live::cluster,
                    "backup_retention_period",
                    "copy_tags_to_snapshot",
                    "engine",
                    "iam_database_authentication_enabled",
                    "port",
                    "replication_source_identifier",
                    "storage_encrypted")
            .attribute(
                    "enable_cloudwatch_logs_exports",
                    live -> Value.set(live.cluster().enabledCloudwatchLogsExports()))
            .attribute("iam_roles", Live::roles)
            .computed("kms_key_arn", live -> live.cluster().kmsKeyId())
            .attribute(
                    "neptune_cluster_parameter_group_name",
                    live -> live.cluster().dbClusterParameterGroup(),
                    Meaning.caseless())
            .computed("neptune_subnet_group_name", live -> live.cluster().dbSubnetGroup(), Meaning.caseless())
            .attribute(
                    "serverless_v2_scaling_configuration",
                    live -> Shape.PLAIN.single(live.cluster().serverlessV2ScalingConfiguration()))
            // Told only of clusters with I/O-optimized storage (Neptune API reference, DBCluster).
            .attribute("storage_type", live -> live.cluster().storageType(), Meaning.unsetIs("standard"))
            .ignored("neptune_instance_parameter_group_name", "only read when Terraform upgrades the engine")
            .done();

    private AwsNeptuneCluster() {}
}
