package dev.driftline.aws.live.types.elasticache;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.types.Listings;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.CacheSubnetGroup;
import software.amazon.awssdk.services.elasticache.model.LogDeliveryConfiguration;
import software.amazon.awssdk.services.elasticache.model.NotificationConfiguration;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.SecurityGroupMembership;
import software.amazon.awssdk.services.elasticache.model.Tag;

/// The ElastiCache calls that several types share, and what their answers have in common. None has a filter.
final class ElastiCache {

    /// By id, with their nodes.
    static final Lookup<String, CacheCluster> CLUSTERS = Listings.byName(
                    "elasticache:DescribeCacheClusters",
                    (aws, id) -> elastiCache(aws)
                            .describeCacheClusters(ask -> ask.cacheClusterId(id).showCacheNodeInfo(true))
                            .cacheClusters(),
                    aws -> elastiCache(aws)
                            .describeCacheClustersPaginator(ask -> ask.showCacheNodeInfo(true))
                            .cacheClusters(),
                    CacheCluster::cacheClusterId,
                    "CacheClusterNotFound")
            // Amazon ElastiCache API reference, CacheCluster (`CacheClusterStatus`), ReplicationGroup (`Status`).
            .until(CacheCluster::cacheClusterStatus, "deleting", "deleted");

    static final Lookup<String, ReplicationGroup> REPLICATION_GROUPS = Listings.byName(
                    "elasticache:DescribeReplicationGroups",
                    (aws, id) -> elastiCache(aws)
                            .describeReplicationGroups(ask -> ask.replicationGroupId(id))
                            .replicationGroups(),
                    aws -> elastiCache(aws)
                            .describeReplicationGroupsPaginator(ask -> {})
                            .replicationGroups(),
                    ReplicationGroup::replicationGroupId,
                    "ReplicationGroupNotFoundFault")
            .until(ReplicationGroup::status, "deleting");

    static final Lookup<String, CacheSubnetGroup> SUBNET_GROUPS = Listings.byName(
            "elasticache:DescribeCacheSubnetGroups",
            (aws, name) -> elastiCache(aws)
                    .describeCacheSubnetGroups(ask -> ask.cacheSubnetGroupName(name))
                    .cacheSubnetGroups(),
            aws -> elastiCache(aws)
                    .describeCacheSubnetGroupsPaginator(ask -> {})
                    .cacheSubnetGroups(),
            CacheSubnetGroup::cacheSubnetGroupName,
            "CacheSubnetGroupNotFoundFault");

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "elasticache:ListTagsForResource",
                    (aws, arn) -> elastiCache(aws).listTagsForResource(ask -> ask.resourceName(arn)).tagList().stream()
                            .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)))
            .absentOn("CacheClusterNotFound", "ReplicationGroupNotFoundFault", "UserNotFound", "UserGroupNotFound");

    private ElastiCache() {}

    static ElastiCacheClient elastiCache(Aws aws) {
        return aws.client(ElastiCacheClient.class, ElastiCacheClient::builder);
    }

    static Value securityGroups(List<SecurityGroupMembership> memberships) {
        return Value.set(memberships.stream()
                .map(SecurityGroupMembership::securityGroupId)
                .toList());
    }

    /// A topic that is not told any more stays in the answer as inactive.
    static @Nullable String topic(@Nullable NotificationConfiguration notification) {
        return notification != null && "active".equals(notification.topicStatus()) ? notification.topicArn() : null;
    }

    static Value logs(List<LogDeliveryConfiguration> logs) {
        return Value.set(
                logs.stream()
                        .filter(log -> !"disabling".equals(log.statusAsString()))
                        .toList(),
                log -> Value.block()
                        .with("destination", Value.of(destination(log)))
                        .with("destination_type", Value.of(log.destinationTypeAsString()))
                        .with("log_format", Value.of(log.logFormatAsString()))
                        .with("log_type", Value.of(log.logTypeAsString())));
    }

    private static @Nullable String destination(LogDeliveryConfiguration log) {
        var details = log.destinationDetails();
        if (details == null) {
            return null;
        }
        var group = details.cloudWatchLogsDetails();
        var stream = details.kinesisFirehoseDetails();
        return group != null ? group.logGroup() : stream == null ? null : stream.deliveryStream();
    }
}
