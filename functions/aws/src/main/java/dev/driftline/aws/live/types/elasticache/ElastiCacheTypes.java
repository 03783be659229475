package dev.driftline.aws.live.types.elasticache;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of ElastiCache.
public final class ElastiCacheTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_elasticache_cluster", () -> AwsElasticacheCluster.TYPE),
            entry("aws_elasticache_parameter_group", () -> AwsElasticacheParameterGroup.TYPE),
            entry("aws_elasticache_replication_group", () -> AwsElasticacheReplicationGroup.TYPE),
            entry("aws_elasticache_serverless_cache", () -> AwsElasticacheServerlessCache.TYPE),
            entry("aws_elasticache_subnet_group", () -> AwsElasticacheSubnetGroup.TYPE),
            entry("aws_elasticache_user", () -> AwsElasticacheUser.TYPE),
            entry("aws_elasticache_user_group", () -> AwsElasticacheUserGroup.TYPE));

    private ElastiCacheTypes() {}
}
