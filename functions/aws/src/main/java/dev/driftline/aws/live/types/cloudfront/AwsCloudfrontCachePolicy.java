package dev.driftline.aws.live.types.cloudfront;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.cloudfront.model.CachePolicyConfig;

/// What of a request tells cached answers apart, and how long they are kept.
final class AwsCloudfrontCachePolicy {

    private static final Shape SHAPE = Quantities.kept(Quantities.SHAPE, "cookies", "headers", "query_strings");

    static final ResourceType<CachePolicyConfig> TYPE = ResourceType.named("aws_cloudfront_cache_policy")
            .readBy(CloudFront.CACHE_POLICIES)
            .verified(Verified.ANSWERS)
            .attributes(policy -> policy, "comment", "default_ttl", "max_ttl", "min_ttl", "name")
            .attribute(
                    "parameters_in_cache_key_and_forwarded_to_origin",
                    policy -> SHAPE.single(policy.parametersInCacheKeyAndForwardedToOrigin()))
            .ignored("etag", "another after every write")
            .ignored("id", "the identity")
            .done();

    private AwsCloudfrontCachePolicy() {}
}
