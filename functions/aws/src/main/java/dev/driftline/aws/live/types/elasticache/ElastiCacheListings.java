package dev.driftline.aws.live.types.elasticache;

import static dev.driftline.aws.live.types.elasticache.ElastiCache.elastiCache;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;

/// Caches, without the member nodes of replication groups (their group is told) and what every account has by default.
public final class ElastiCacheListings {

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_elasticache_cluster")
                    .from(
                            "elasticache:DescribeCacheClusters",
                            aws -> elastiCache(aws)
                                    .describeCacheClustersPaginator()
                                    .cacheClusters())
                    .id(cluster -> cluster.cacheClusterId())
                    .key(cluster -> cluster.arn())
                    .label(cluster -> cluster.engine())
                    .without(cluster -> cluster.replicationGroupId() != null
                            && !cluster.replicationGroupId().isEmpty())
                    .heldBy("aws_elasticache_replication_group", group -> group.texts("member_clusters").stream())
                    .done(),
            Listing.of("aws_elasticache_replication_group")
                    .from(
                            "elasticache:DescribeReplicationGroups",
                            aws -> elastiCache(aws)
                                    .describeReplicationGroupsPaginator()
                                    .replicationGroups())
                    .id(group -> group.replicationGroupId())
                    .key(group -> group.arn())
                    .done(),
            Listing.of("aws_elasticache_subnet_group")
                    .from(
                            "elasticache:DescribeCacheSubnetGroups",
                            aws -> elastiCache(aws)
                                    .describeCacheSubnetGroupsPaginator()
                                    .cacheSubnetGroups())
                    .id(group -> group.cacheSubnetGroupName())
                    .key(group -> group.arn())
                    .without(group -> group.cacheSubnetGroupName().equals("default"))
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_elasticache_parameter_group")
                    .from(
                            "elasticache:DescribeCacheParameterGroups",
                            aws -> elastiCache(aws)
                                    .describeCacheParameterGroupsPaginator()
                                    .cacheParameterGroups())
                    .id(group -> group.cacheParameterGroupName())
                    .key(group -> group.arn())
                    .without(group -> group.cacheParameterGroupName().startsWith("default."))
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_elasticache_user")
                    .from(
                            "elasticache:DescribeUsers",
                            aws -> elastiCache(aws)
                                    .describeUsersPaginator(ask -> {})
                                    .users())
                    .id(user -> user.userId())
                    .key(user -> user.arn())
                    .without(user -> user.userId().equals("default") || "deleting".equals(user.status()))
                    .concern(Concern.ACCESS)
                    .done());

    private ElastiCacheListings() {}
}
