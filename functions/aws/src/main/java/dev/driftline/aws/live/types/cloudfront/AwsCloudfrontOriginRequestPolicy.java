package dev.driftline.aws.live.types.cloudfront;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.cloudfront.model.OriginRequestPolicyConfig;

/// What of a request goes to the origin.
final class AwsCloudfrontOriginRequestPolicy {

    private static final Shape SHAPE = Quantities.kept(Quantities.SHAPE, "cookies", "headers", "query_strings");

    static final ResourceType<OriginRequestPolicyConfig> TYPE = ResourceType.named(
                    "aws_cloudfront_origin_request_policy")
            .readBy(CloudFront.ORIGIN_REQUEST_POLICIES)
            .verified(Verified.ANSWERS)
            .attributes(policy -> policy, "comment", "name")
            .attribute("cookies_config", policy -> SHAPE.single(policy.cookiesConfig()))
            .attribute("headers_config", policy -> SHAPE.single(policy.headersConfig()))
            .attribute("query_strings_config", policy -> SHAPE.single(policy.queryStringsConfig()))
            .ignored("etag", "another after every write")
            .ignored("id", "the identity")
            .done();

    private AwsCloudfrontOriginRequestPolicy() {}
}
