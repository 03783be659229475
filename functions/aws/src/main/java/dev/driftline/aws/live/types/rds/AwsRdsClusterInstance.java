package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.ResourceType.Named;
import dev.driftline.aws.live.kit.TypeDeclaration;
import dev.driftline.aws.live.types.rds.Instances.Live;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;

/// A member of an Aurora or Multi-AZ cluster.
final class AwsRdsClusterInstance {

    static final ResourceType<Live> TYPE = member(ResourceType.named("aws_rds_cluster_instance"), "aws_rds_cluster")
            .attributes(Live::db, "copy_tags_to_snapshot", "custom_iam_instance_profile", "engine")
            .attribute("monitoring_interval", live -> live.db().monitoringInterval())
            .allComputed(
                    Live::db,
                    "kms_key_id",
                    "monitoring_role_arn",
                    "network_type",
                    "performance_insights_enabled",
                    "performance_insights_kms_key_id",
                    "performance_insights_retention_period",
                    "publicly_accessible")
            .computed("ca_cert_identifier", live -> live.db().caCertificateIdentifier())
            .computed("db_parameter_group_name", Live::parameterGroup, Meaning.caseless())
            .computed("db_subnet_group_name", Live::subnetGroup, Meaning.caseless())
            .computed("endpoint", Live::address)
            .computed("engine_version_actual", live -> live.versions().actualVersion())
            .computed("port", Live::port)
            .done();

    private AwsRdsClusterInstance() {}

    /// What members of clusters of all engines have.
    ///
    /// @param cluster the Terraform type of the cluster, which shows its members
    static TypeDeclaration<Live> member(Named type, String cluster) {
        return type.readBy(Instances::member)
                .needs(Instances.BY_IDENTIFIER)
                .claims(
                        cluster,
                        "cluster_members",
                        declared -> declared.text("cluster_identifier"),
                        declared -> Value.of(declared.text("identifier")))
                .attributes(Live::db, "auto_minor_version_upgrade", "promotion_tier")
                .allComputed(
                        Live::db,
                        "availability_zone",
                        "dbi_resource_id",
                        "preferred_backup_window",
                        "storage_encrypted")
                .computed("arn", live -> live.db().dbInstanceArn())
                .attribute("cluster_identifier", live -> live.db().dbClusterIdentifier(), Meaning.caseless())
                .computed("engine_version", live -> live.versions().version())
                .attribute("instance_class", live -> live.db().dbInstanceClass())
                .computed(
                        "preferred_maintenance_window",
                        live -> live.db().preferredMaintenanceWindow(),
                        Meaning.caseless())
                .tags(live -> Rds.tags(live.db().tagList()))
                .ignored("apply_immediately", "tells Terraform how to change the instance; AWS knows nothing of it")
                .ignored("id", "the identity")
                .ignored("identifier", "the identity")
                .ignored("identifier_prefix", "only read when Terraform creates the instance")
                .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
                .ignored("writer", "changes with every failover");
    }
}
