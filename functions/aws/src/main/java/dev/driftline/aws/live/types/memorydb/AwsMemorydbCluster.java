package dev.driftline.aws.live.types.memorydb;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.EngineVersions;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.memorydb.model.Cluster;
import software.amazon.awssdk.services.memorydb.model.DataTieringStatus;
import software.amazon.awssdk.services.memorydb.model.Endpoint;
import software.amazon.awssdk.services.memorydb.model.SecurityGroupMembership;

/// A cluster of shards, each with its replicas.
final class AwsMemorydbCluster {

    record Live(Cluster cluster, EngineVersions versions, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_memorydb_cluster")
            .identifiedBy("name")
            .readBy(AwsMemorydbCluster::read)
            .needs(MemoryDb.CLUSTERS, MemoryDb.TAGS, Tagging.TAGGED)
            .attributes(Live::cluster, "acl_name", "auto_minor_version_upgrade", "description", "node_type")
            .attribute("tls_enabled", live -> live.cluster().tlsEnabled())
            .allComputed(
                    Live::cluster,
                    "arn",
                    "cluster_endpoint",
                    "parameter_group_name",
                    "snapshot_retention_limit",
                    "snapshot_window",
                    "subnet_group_name")
            .attribute("data_tiering", live -> live.cluster().dataTiering() == DataTieringStatus.TRUE)
            .computed("engine_version", live -> live.versions().version())
            .attribute("kms_key_arn", live -> live.cluster().kmsKeyId())
            .computed("maintenance_window", live -> live.cluster().maintenanceWindow(), Meaning.caseless())
            .attribute("num_replicas_per_shard", live -> replicas(live.cluster()))
            .attribute("num_shards", live -> live.cluster().numberOfShards())
            .computed(
                    "port",
                    live -> Optional.ofNullable(live.cluster().clusterEndpoint())
                            .map(Endpoint::port)
                            .orElse(null))
            .attribute(
                    "security_group_ids",
                    live -> Value.set(live.cluster().securityGroups().stream()
                            .map(SecurityGroupMembership::securityGroupId)
                            .toList()))
            .attribute("sns_topic_arn", live -> topic(live.cluster()))
            .tags(Live::tags)
            .ignored("engine_patch_version", "AWS chooses the patch version")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the cluster")
            .ignored("shards", "nodes come and go with repairs; how many there are is compared")
            .allIgnored(
                    "tells Terraform how to create or delete the cluster; AWS knows nothing of it",
                    "final_snapshot_name",
                    "snapshot_arns",
                    "snapshot_name",
                    "timeouts")
            .done();

    private AwsMemorydbCluster() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(MemoryDb.CLUSTERS, declared.text("name"))
                .map(cluster -> new Live(
                        cluster,
                        new EngineVersions(declared, cluster.engineVersion(), null, true),
                        Tagging.tags(reads, declared, cluster.arn(), MemoryDb.TAGS)));
    }

    private static @Nullable Integer replicas(Cluster cluster) {
        return cluster.shards().stream()
                .findFirst()
                .map(shard -> shard.numberOfNodes() - 1)
                .orElse(null);
    }

    /// A topic that is not told any more stays in the answer as inactive.
    private static @Nullable String topic(Cluster cluster) {
        return "ACTIVE".equalsIgnoreCase(cluster.snsTopicStatus()) ? cluster.snsTopicArn() : null;
    }
}
