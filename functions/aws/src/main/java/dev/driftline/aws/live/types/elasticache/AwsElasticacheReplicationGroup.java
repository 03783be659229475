package dev.driftline.aws.live.types.elasticache;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.EngineVersions;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.elasticache.model.AutomaticFailoverStatus;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.CacheParameterGroupStatus;
import software.amazon.awssdk.services.elasticache.model.DataTieringStatus;
import software.amazon.awssdk.services.elasticache.model.Endpoint;
import software.amazon.awssdk.services.elasticache.model.GlobalReplicationGroupInfo;
import software.amazon.awssdk.services.elasticache.model.MultiAZStatus;
import software.amazon.awssdk.services.elasticache.model.NodeGroup;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/// Redis with replicas, in one shard or several.
final class AwsElasticacheReplicationGroup {

    /// @param member one of its clusters, which tells what all of them have and the group does not say
    record Live(ReplicationGroup group, LiveRead<CacheCluster> member, DeclaredResource declared, Value tags) {

        /// Without a member to ask, nothing is said against the state.
        Value ofMember(String attribute, Function<CacheCluster, @Nullable Object> live) {
            return member instanceof LiveRead.Absent<CacheCluster>
                    ? declared.get(attribute)
                    : member.value(cluster -> Value.of(live.apply(cluster)));
        }

        EngineVersions versions(CacheCluster cluster) {
            return AwsElasticacheCluster.versions(cluster, declared);
        }

        Optional<NodeGroup> shard() {
            return group.nodeGroups().stream().findFirst();
        }
    }

    static final ResourceType<Live> TYPE = ResourceType.named("aws_elasticache_replication_group")
            .readBy(AwsElasticacheReplicationGroup::read)
            .needs(ElastiCache.REPLICATION_GROUPS, ElastiCache.CLUSTERS, ElastiCache.TAGS, Tagging.TAGGED)
            .attributes(Live::group, "kms_key_id", "snapshot_retention_limit", "user_group_ids")
            .allComputed(
                    Live::group,
                    "arn",
                    "cluster_enabled",
                    "description",
                    "ip_discovery",
                    "member_clusters",
                    "network_type",
                    "snapshot_window")
            .computed(
                    "at_rest_encryption_enabled",
                    live -> live.ofMember("at_rest_encryption_enabled", CacheCluster::atRestEncryptionEnabled))
            .attribute("automatic_failover_enabled", live -> failover(live.group()))
            .computed(
                    "auto_minor_version_upgrade",
                    live -> live.ofMember("auto_minor_version_upgrade", CacheCluster::autoMinorVersionUpgrade),
                    Meaning.whereTold())
            .computed("data_tiering_enabled", live -> live.group().dataTiering() == DataTieringStatus.ENABLED)
            .attribute(
                    "engine", live -> live.group().engine(), Meaning.caseless().then(Meaning.whereTold()))
            .computed(
                    "engine_version",
                    live -> live.ofMember(
                            "engine_version", member -> live.versions(member).version()))
            .computed(
                    "engine_version_actual",
                    live -> live.ofMember(
                            "engine_version_actual",
                            member -> live.versions(member).actualVersion()))
            .computed(
                    "global_replication_group_id",
                    live -> Optional.ofNullable(live.group().globalReplicationGroupInfo())
                            .map(GlobalReplicationGroupInfo::globalReplicationGroupId)
                            .orElse(null))
            .attribute(
                    "log_delivery_configuration",
                    live -> ElastiCache.logs(live.group().logDeliveryConfigurations()))
            .computed(
                    "maintenance_window",
                    live -> live.ofMember("maintenance_window", CacheCluster::preferredMaintenanceWindow),
                    Meaning.caseless())
            .computed(
                    "transit_encryption_enabled",
                    live -> live.ofMember("transit_encryption_enabled", CacheCluster::transitEncryptionEnabled))
            .attribute("multi_az_enabled", live -> live.group().multiAZ() == MultiAZStatus.ENABLED)
            .computed("node_type", live -> live.group().cacheNodeType())
            .attribute(
                    "notification_topic_arn",
                    live -> live.ofMember(
                            "notification_topic_arn", member -> ElastiCache.topic(member.notificationConfiguration())))
            .computed(
                    "num_cache_clusters", live -> live.group().memberClusters().size())
            .computed("num_node_groups", live -> live.group().nodeGroups().size())
            .computed(
                    "parameter_group_name",
                    live -> live.ofMember("parameter_group_name", AwsElasticacheReplicationGroup::parameters))
            .attribute("port", AwsElasticacheReplicationGroup::port, Meaning.whereTold())
            .computed(
                    "replicas_per_node_group",
                    live -> live.shard()
                            .map(shard -> shard.nodeGroupMembers().size() - 1)
                            .orElse(null))
            // A cluster always has some.
            .computed(
                    "security_group_ids",
                    live -> live.ofMember(
                            "security_group_ids", member -> ElastiCache.securityGroups(member.securityGroups())),
                    Meaning.whereTold())
            .computed(
                    "subnet_group_name", live -> live.ofMember("subnet_group_name", CacheCluster::cacheSubnetGroupName))
            .tags(Live::tags)
            .ignored("auth_token", "AWS tells it nobody")
            .ignored("id", "the identity")
            .ignored("replication_group_id", "the identity")
            .ignored("security_group_names", "of EC2-Classic, which is gone")
            .allIgnored(
                    "made of the id by AWS when the group is created",
                    "configuration_endpoint_address",
                    "primary_endpoint_address",
                    "reader_endpoint_address")
            .allIgnored(
                    "tells Terraform how to create, change or delete the group; AWS knows nothing of it",
                    "apply_immediately",
                    "auth_token_update_strategy",
                    "final_snapshot_identifier",
                    "preferred_cache_cluster_azs",
                    "snapshot_arns",
                    "snapshot_name",
                    "timeouts")
            .done();

    private AwsElasticacheReplicationGroup() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        declared.texts("member_clusters").stream()
                .findFirst()
                .ifPresent(member -> reads.prefetch(ElastiCache.CLUSTERS, member));
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(ElastiCache.REPLICATION_GROUPS, declared.text("id"))
                .map(group -> live(reads, declared, group));
    }

    private static Live live(Reads reads, DeclaredResource declared, ReplicationGroup group) {
        var known = declared.texts("member_clusters");
        var member = group.memberClusters().stream()
                .filter(known::contains)
                .findFirst()
                .or(() -> group.memberClusters().stream().findFirst());
        return new Live(
                group,
                member.map(id -> reads.attempt(ElastiCache.CLUSTERS, id)).orElseGet(LiveRead.Absent::new),
                declared,
                Tagging.tags(reads, declared, group.arn(), ElastiCache.TAGS));
    }

    private static boolean failover(ReplicationGroup group) {
        return group.automaticFailover() == AutomaticFailoverStatus.ENABLED
                || group.automaticFailover() == AutomaticFailoverStatus.ENABLING;
    }

    private static @Nullable String parameters(CacheCluster member) {
        return Optional.ofNullable(member.cacheParameterGroup())
                .map(CacheParameterGroupStatus::cacheParameterGroupName)
                .orElse(null);
    }

    private static @Nullable Integer port(Live live) {
        return Optional.ofNullable(live.group().configurationEndpoint())
                .or(() -> live.shard().map(NodeGroup::primaryEndpoint))
                .map(Endpoint::port)
                .orElse(null);
    }
}
