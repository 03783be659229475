package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.rds.Clusters.Live;
import dev.driftline.core.compare.Meaning;

/// A DocumentDB cluster.
final class AwsDocdbCluster {

    static final ResourceType<Live> TYPE = Clusters.described(ResourceType.named("aws_docdb_cluster"))
            .attributes(
                    Live::cluster,
                    "backup_retention_period",
                    "enabled_cloudwatch_logs_exports",
                    "engine",
                    "port",
                    "storage_encrypted")
            .allComputed(Live::cluster, "kms_key_id", "master_username")
            .computed(
                    "db_cluster_parameter_group_name",
                    live -> live.cluster().dbClusterParameterGroup(),
                    Meaning.caseless())
            .computed("db_subnet_group_name", live -> live.cluster().dbSubnetGroup(), Meaning.caseless())
            // Told only of clusters with I/O-optimized storage (DocumentDB API reference, DBCluster).
            .attribute("storage_type", live -> live.cluster().storageType(), Meaning.unsetIs("standard"))
            .ignored("master_password", "AWS tells it nobody")
            .verified(Verified.ANSWERS)
            .done();

    private AwsDocdbCluster() {}
}
