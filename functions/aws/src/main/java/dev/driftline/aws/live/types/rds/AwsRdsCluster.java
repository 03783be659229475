package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.rds.Clusters.Live;
import dev.driftline.core.compare.Claim;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.rds.model.DBCluster;
import software.amazon.awssdk.services.rds.model.DomainMembership;

/// An Aurora or Multi-AZ cluster.
final class AwsRdsCluster {

    static final ResourceType<Live> TYPE = Clusters.described(ResourceType.named("aws_rds_cluster"))
            .claimsMany(AwsRdsCluster::memberOf)
            .attributes(
                    Live::cluster,
                    "backtrack_window",
                    "copy_tags_to_snapshot",
                    "enabled_cloudwatch_logs_exports",
                    "engine",
                    "engine_mode",
                    "iam_database_authentication_enabled",
                    "iops",
                    "replication_source_identifier")
            .allComputed(
                    Live::cluster,
                    "allocated_storage",
                    "backup_retention_period",
                    "db_system_id",
                    "kms_key_id",
                    "master_username",
                    "network_type",
                    "port",
                    "storage_encrypted")
            // "There is a known API bug where RDS accepts a DatabaseName but does not return it", says the provider.
            .computed("database_name", live -> live.cluster().databaseName(), Meaning.whereTold())
            .attribute("db_cluster_instance_class", live -> live.cluster().dbClusterInstanceClass())
            .computed(
                    "db_cluster_parameter_group_name",
                    live -> live.cluster().dbClusterParameterGroup(),
                    Meaning.caseless())
            .computed("db_subnet_group_name", live -> live.cluster().dbSubnetGroup(), Meaning.caseless())
            .attribute(
                    "domain", live -> domain(live).map(DomainMembership::domain).orElse(null))
            .attribute(
                    "domain_iam_role_name",
                    live -> domain(live).map(DomainMembership::iamRoleName).orElse(null))
            // Told of clusters that could forward writes.
            .attribute(
                    "enable_global_write_forwarding",
                    live -> live.cluster().globalWriteForwardingRequested(),
                    Meaning.whereTold())
            .attribute("enable_http_endpoint", live -> live.cluster().httpEndpointEnabled())
            .attribute("enable_local_write_forwarding", live -> forwarding(live.cluster()), Meaning.whereTold())
            .computed("engine_version_actual", live -> live.versions().actualVersion())
            .computed("iam_roles", Live::roles)
            .computed("master_user_secret", live -> Rds.secret(live.cluster().masterUserSecret()))
            .attribute(
                    "scaling_configuration",
                    live -> Shape.PLAIN.single(live.cluster().scalingConfigurationInfo()))
            .attribute(
                    "serverlessv2_scaling_configuration",
                    live -> Shape.PLAIN.single(live.cluster().serverlessV2ScalingConfiguration()))
            // "The storage type isn't returned when you set it to aurora" (RDS API reference, CreateDBCluster).
            .attribute("storage_type", live -> live.cluster().storageType(), Meaning.unsetIs("aurora"))
            .ignored("db_instance_parameter_group_name", "only read when Terraform upgrades the engine")
            .ignored("delete_automated_backups", "tells Terraform how to delete the cluster; AWS knows nothing of it")
            .ignored("master_password", "AWS tells it nobody")
            .ignored("master_user_secret_kms_key_id", "as it was written; the key is compared in master_user_secret")
            .allIgnored(
                    "only read when Terraform creates the cluster",
                    "manage_master_user_password",
                    "restore_to_point_in_time",
                    "s3_import",
                    "source_region")
            .done();

    private AwsRdsCluster() {}

    private static Optional<DomainMembership> domain(Live live) {
        return live.cluster().domainMemberships().stream().findFirst();
    }

    private static @Nullable Boolean forwarding(DBCluster cluster) {
        var status = cluster.localWriteForwardingStatusAsString();
        return status == null
                ? null
                : status.equals("enabled") || status.equals("enabling") || status.equals("requested");
    }

    /// A global cluster shows its members.
    private static Stream<Claim> memberOf(DeclaredResource declared) {
        var global = declared.text("global_cluster_identifier");
        return global.isEmpty()
                ? Stream.empty()
                : Stream.of(new Claim(
                        "aws_rds_global_cluster",
                        global,
                        "global_cluster_members",
                        Value.block().with("db_cluster_arn", Value.of(declared.text("arn")))));
    }
}
