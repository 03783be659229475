package dev.driftline.aws.live.types.appsync;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.appsync.model.ApiCache;

/// The cache of a GraphQL API, of which there is one at most.
final class AwsAppsyncApiCache {

    static final ResourceType<ApiCache> TYPE = ResourceType.named("aws_appsync_api_cache")
            .identifiedBy("api_id")
            .readBy(AppSync.CACHES)
            .attributes(cache -> cache, "at_rest_encryption_enabled", "transit_encryption_enabled", "ttl")
            .attribute("api_caching_behavior", ApiCache::apiCachingBehaviorAsString)
            .attribute("type", ApiCache::typeAsString)
            .ignored("api_id", "the identity")
            .ignored("id", "the identity")
            .done();

    private AwsAppsyncApiCache() {}
}
