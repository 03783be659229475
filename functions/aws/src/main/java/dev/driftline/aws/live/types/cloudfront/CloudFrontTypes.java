package dev.driftline.aws.live.types.cloudfront;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of CloudFront.
public final class CloudFrontTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_cloudfront_cache_policy", () -> AwsCloudfrontCachePolicy.TYPE),
            entry("aws_cloudfront_distribution", () -> AwsCloudfrontDistribution.TYPE),
            entry("aws_cloudfront_function", () -> AwsCloudfrontFunction.TYPE),
            entry("aws_cloudfront_key_group", () -> AwsCloudfrontKeyGroup.TYPE),
            entry("aws_cloudfront_origin_access_control", () -> AwsCloudfrontOriginAccessControl.TYPE),
            entry("aws_cloudfront_origin_access_identity", () -> AwsCloudfrontOriginAccessIdentity.TYPE),
            entry("aws_cloudfront_origin_request_policy", () -> AwsCloudfrontOriginRequestPolicy.TYPE),
            entry("aws_cloudfront_public_key", () -> AwsCloudfrontPublicKey.TYPE),
            entry("aws_cloudfront_response_headers_policy", () -> AwsCloudfrontResponseHeadersPolicy.TYPE));

    private CloudFrontTypes() {}
}
