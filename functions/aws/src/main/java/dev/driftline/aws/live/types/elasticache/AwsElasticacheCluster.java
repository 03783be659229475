package dev.driftline.aws.live.types.elasticache;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.EngineVersions;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.CacheNode;
import software.amazon.awssdk.services.elasticache.model.CacheParameterGroupStatus;
import software.amazon.awssdk.services.elasticache.model.Endpoint;

/// A Memcached cluster, or a Redis node on its own.
final class AwsElasticacheCluster {

    record Live(CacheCluster cluster, Value tags, EngineVersions versions) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_elasticache_cluster")
            .readBy(AwsElasticacheCluster::read)
            .needs(ElastiCache.CLUSTERS, ElastiCache.TAGS, Tagging.TAGGED)
            .attributes(Live::cluster, "auto_minor_version_upgrade", "snapshot_retention_limit")
            .allComputed(
                    Live::cluster,
                    "arn",
                    "ip_discovery",
                    "network_type",
                    "num_cache_nodes",
                    "preferred_outpost_arn",
                    "replication_group_id",
                    "snapshot_window",
                    "transit_encryption_enabled")
            .computed("availability_zone", live -> live.cluster().preferredAvailabilityZone())
            .computed("az_mode", live -> zones(live.cluster()))
            .computed("cache_nodes", live -> Value.set(live.cluster().cacheNodes(), AwsElasticacheCluster::node))
            .computed(
                    "cluster_address",
                    live -> configuration(live).map(Endpoint::address).orElse(null))
            .computed(
                    "configuration_endpoint",
                    live -> configuration(live)
                            .map(endpoint -> endpoint.address() + ":" + endpoint.port())
                            .orElse(null))
            .computed("engine", live -> live.cluster().engine(), Meaning.caseless())
            .computed("engine_version", live -> live.versions().version())
            .computed("engine_version_actual", live -> live.versions().actualVersion())
            .attribute(
                    "log_delivery_configuration",
                    live -> ElastiCache.logs(live.cluster().logDeliveryConfigurations()))
            .computed("maintenance_window", live -> live.cluster().preferredMaintenanceWindow(), Meaning.caseless())
            .computed("node_type", live -> live.cluster().cacheNodeType())
            .attribute(
                    "notification_topic_arn",
                    live -> ElastiCache.topic(live.cluster().notificationConfiguration()))
            .computed(
                    "parameter_group_name",
                    live -> Optional.ofNullable(live.cluster().cacheParameterGroup())
                            .map(CacheParameterGroupStatus::cacheParameterGroupName)
                            .orElse(null))
            .computed("port", live -> port(live.cluster()), Meaning.whereTold())
            // A cluster always has some.
            .computed(
                    "security_group_ids",
                    live -> ElastiCache.securityGroups(live.cluster().securityGroups()),
                    Meaning.whereTold())
            .computed("subnet_group_name", live -> live.cluster().cacheSubnetGroupName(), Meaning.caseless())
            .tags(Live::tags)
            .ignored("cluster_id", "the identity")
            .ignored("id", "the identity")
            .allIgnored(
                    "tells Terraform how to create, change or delete the cluster; AWS knows nothing of it",
                    "apply_immediately",
                    "final_snapshot_identifier",
                    "outpost_mode",
                    "preferred_availability_zones",
                    "snapshot_arns",
                    "snapshot_name")
            .done();

    private AwsElasticacheCluster() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(ElastiCache.CLUSTERS, declared.text("id"))
                .map(cluster -> new Live(
                        cluster,
                        Tagging.tags(reads, declared, cluster.arn(), ElastiCache.TAGS),
                        versions(cluster, declared)));
    }

    static EngineVersions versions(CacheCluster cluster, DeclaredResource declared) {
        var pending = cluster.pendingModifiedValues();
        return new EngineVersions(
                declared, cluster.engineVersion(), pending == null ? null : pending.engineVersion(), true);
    }

    private static String zones(CacheCluster cluster) {
        return "Multiple".equals(cluster.preferredAvailabilityZone()) ? "cross-az" : "single-az";
    }

    /// Memcached has one endpoint that tells of all nodes.
    private static Optional<Endpoint> configuration(Live live) {
        return Optional.ofNullable(live.cluster().configurationEndpoint());
    }

    private static @Nullable Integer port(CacheCluster cluster) {
        return Optional.ofNullable(cluster.configurationEndpoint())
                .or(() -> cluster.cacheNodes().stream().findFirst().map(CacheNode::endpoint))
                .map(Endpoint::port)
                .orElse(null);
    }

    private static Value.Block node(CacheNode node) {
        var endpoint = Optional.ofNullable(node.endpoint());
        return Value.block()
                .with("id", Value.of(node.cacheNodeId()))
                .with("address", Value.of(endpoint.map(Endpoint::address).orElse(null)))
                .with("port", Value.of(endpoint.map(Endpoint::port).orElse(null)))
                .with("availability_zone", Value.of(node.customerAvailabilityZone()))
                .with("outpost_arn", Value.of(node.customerOutpostArn()));
    }
}
