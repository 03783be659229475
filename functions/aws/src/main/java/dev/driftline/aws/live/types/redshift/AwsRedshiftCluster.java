package dev.driftline.aws.live.types.redshift;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.redshift.model.Cluster;
import software.amazon.awssdk.services.redshift.model.ClusterIamRole;
import software.amazon.awssdk.services.redshift.model.ClusterParameterGroupStatus;
import software.amazon.awssdk.services.redshift.model.DescribeLoggingStatusResponse;
import software.amazon.awssdk.services.redshift.model.ElasticIpStatus;
import software.amazon.awssdk.services.redshift.model.Endpoint;
import software.amazon.awssdk.services.redshift.model.VpcSecurityGroupMembership;

/// A data warehouse.
final class AwsRedshiftCluster {

    record Live(Cluster cluster, Value logging) {

        Optional<Endpoint> endpoint() {
            return Optional.ofNullable(cluster.endpoint());
        }
    }

    static final ResourceType<Live> TYPE = ResourceType.named("aws_redshift_cluster")
            .identifiedBy("cluster_identifier")
            .readBy(AwsRedshiftCluster::read)
            .needs(Redshift.CLUSTERS, Redshift.LOGGING)
            .attributes(
                    Live::cluster,
                    "allow_version_upgrade",
                    "automated_snapshot_retention_period",
                    "cluster_version",
                    "encrypted",
                    "maintenance_track_name",
                    "manual_snapshot_retention_period",
                    "master_username",
                    "node_type",
                    "number_of_nodes",
                    "publicly_accessible")
            .allComputed(
                    Live::cluster,
                    "cluster_namespace_arn",
                    "cluster_subnet_group_name",
                    "default_iam_role_arn",
                    "enhanced_vpc_routing",
                    "kms_key_id",
                    "master_password_secret_arn")
            .computed("availability_zone", live -> live.cluster().availabilityZone())
            .attribute("availability_zone_relocation_enabled", live -> relocation(live.cluster()))
            .computed(
                    "cluster_parameter_group_name",
                    live -> live.cluster().clusterParameterGroups().stream()
                            .findFirst()
                            .map(ClusterParameterGroupStatus::parameterGroupName)
                            .orElse(null))
            .computed("cluster_type", live -> type(live.cluster()))
            .computed("database_name", live -> live.cluster().dbName())
            .computed("dns_name", live -> live.endpoint().map(Endpoint::address).orElse(null))
            .attribute(
                    "elastic_ip",
                    live -> Optional.ofNullable(live.cluster().elasticIpStatus())
                            .map(ElasticIpStatus::elasticIp)
                            .orElse(null))
            .computed(
                    "endpoint",
                    live -> live.endpoint()
                            .map(endpoint -> endpoint.address() + ":" + endpoint.port())
                            .orElse(null))
            .computed(
                    "iam_roles",
                    live -> Value.set(live.cluster().iamRoles().stream()
                            .map(ClusterIamRole::iamRoleArn)
                            .toList()))
            .attribute("logging", Live::logging)
            .attribute(
                    "multi_az",
                    live -> "enabled".equalsIgnoreCase(live.cluster().multiAZ()))
            .attribute("port", live -> live.endpoint().map(Endpoint::port).orElse(null), Meaning.whereTold())
            .computed(
                    "preferred_maintenance_window",
                    live -> live.cluster().preferredMaintenanceWindow(),
                    Meaning.caseless())
            .attribute("snapshot_copy", live -> copies(live.cluster()))
            .computed(
                    "vpc_security_group_ids",
                    live -> Value.set(live.cluster().vpcSecurityGroups().stream()
                            .map(VpcSecurityGroupMembership::vpcSecurityGroupId)
                            .toList()))
            .tags(live -> Redshift.tags(live.cluster().tags()))
            .ignored("aqua_configuration_status", "a feature that is no more")
            .ignored("arn", "made of the identifier by Terraform")
            .ignored("cluster_identifier", "the identity")
            .ignored("cluster_nodes", "nodes come and go with repairs; how many there are is compared")
            .ignored("id", "the identity")
            .ignored("master_password", "AWS tells it nobody")
            .ignored(
                    "master_password_secret_kms_key_id",
                    "as it was written; whether there is a secret is compared in master_password_secret_arn")
            .allIgnored("changes with every patch", "cluster_public_key", "cluster_revision_number")
            .allIgnored(
                    "tells Terraform how to create, change or delete the cluster; AWS knows nothing of it",
                    "apply_immediately",
                    "final_snapshot_identifier",
                    "manage_master_password",
                    "owner_account",
                    "skip_final_snapshot",
                    "snapshot_arn",
                    "snapshot_cluster_identifier",
                    "snapshot_identifier",
                    "timeouts")
            .verified(Verified.ANSWERS)
            .done();

    private AwsRedshiftCluster() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("cluster_identifier");
        reads.prefetch(Redshift.LOGGING, id);
        return reads.get(Redshift.CLUSTERS, id)
                .map(cluster ->
                        new Live(cluster, reads.attempt(Redshift.LOGGING, id).value(AwsRedshiftCluster::logging)));
    }

    private static Value logging(DescribeLoggingStatusResponse status) {
        if (!Boolean.TRUE.equals(status.loggingEnabled())) {
            return Value.single(null);
        }
        return Value.single(Value.block()
                .with("enable", Value.of(true))
                .with("bucket_name", Value.of(status.bucketName()))
                .with("log_destination_type", Value.of(status.logDestinationTypeAsString()))
                .with("log_exports", Value.set(status.logExports()))
                .with("s3_key_prefix", Value.of(status.s3KeyPrefix())));
    }

    private static Value copies(Cluster cluster) {
        return Value.single(
                cluster.clusterSnapshotCopyStatus(),
                copy -> Value.block()
                        .with("destination_region", Value.of(copy.destinationRegion()))
                        .with("grant_name", Value.of(copy.snapshotCopyGrantName()))
                        .with("retention_period", Value.of(copy.retentionPeriod())));
    }

    private static @Nullable Boolean relocation(Cluster cluster) {
        var status = cluster.availabilityZoneRelocationStatus();
        return status == null ? null : status.equals("enabled") || status.equals("pending_enabling");
    }

    private static String type(Cluster cluster) {
        return cluster.numberOfNodes() != null && cluster.numberOfNodes() > 1 ? "multi-node" : "single-node";
    }
}
