package dev.driftline.aws.live.types.elasticache;

import static dev.driftline.aws.live.types.elasticache.ElastiCache.elastiCache;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Listings;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.elasticache.model.ServerlessCache;

/// A cache without nodes to care for.
final class AwsElasticacheServerlessCache {

    static final Lookup<String, ServerlessCache> CACHES = Listings.byName(
                    "elasticache:DescribeServerlessCaches",
                    (aws, name) -> elastiCache(aws)
                            .describeServerlessCaches(ask -> ask.serverlessCacheName(name))
                            .serverlessCaches(),
                    aws -> elastiCache(aws)
                            .describeServerlessCachesPaginator(ask -> {})
                            .serverlessCaches(),
                    ServerlessCache::serverlessCacheName,
                    "ServerlessCacheNotFoundFault")
            // Amazon ElastiCache API reference, ServerlessCache (`Status`).
            .until(ServerlessCache::status, "deleting");

    record Live(ServerlessCache cache, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_elasticache_serverless_cache")
            .readBy(AwsElasticacheServerlessCache::read)
            .needs(CACHES, ElastiCache.TAGS, Tagging.TAGGED)
            .attributes(Live::cache, "cache_usage_limits", "kms_key_id", "user_group_id")
            .allComputed(
                    Live::cache,
                    "arn",
                    "daily_snapshot_time",
                    "description",
                    "endpoint",
                    "major_engine_version",
                    "reader_endpoint",
                    "security_group_ids",
                    "snapshot_retention_limit",
                    "subnet_ids")
            .attribute("engine", live -> live.cache().engine(), Meaning.caseless())
            .tags(Live::tags)
            .ignored("create_time", "set once by AWS")
            .ignored("full_engine_version", "AWS chooses the minor version")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .ignored("snapshot_arns_to_restore", "only read when Terraform creates the cache")
            .ignored("status", "changes by itself")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsElasticacheServerlessCache() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(CACHES, declared.text("id"))
                .map(cache -> new Live(cache, Tagging.tags(reads, declared, cache.arn(), ElastiCache.TAGS)));
    }
}
