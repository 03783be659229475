package dev.driftline.aws.live.types.cloudfront;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.cloudfront.model.ResponseHeadersPolicyConfig;

/// Headers that CloudFront adds to answers or takes out of them.
final class AwsCloudfrontResponseHeadersPolicy {

    private static final Shape SHAPE = Quantities.kept(
            Quantities.SHAPE,
            "access_control_allow_headers",
            "access_control_allow_methods",
            "access_control_allow_origins",
            "access_control_expose_headers");

    static final ResourceType<ResponseHeadersPolicyConfig> TYPE = ResourceType.named(
                    "aws_cloudfront_response_headers_policy")
            .readBy(CloudFront.RESPONSE_HEADERS_POLICIES)
            .verified(Verified.ANSWERS)
            .attributes(policy -> policy, "comment", "name")
            .attribute("cors_config", policy -> SHAPE.single(policy.corsConfig()))
            .attribute("custom_headers_config", policy -> block(policy.customHeadersConfig()))
            .attribute("remove_headers_config", policy -> block(policy.removeHeadersConfig()))
            .attribute("security_headers_config", policy -> SHAPE.single(policy.securityHeadersConfig()))
            .attribute("server_timing_headers_config", policy -> SHAPE.single(policy.serverTimingHeadersConfig()))
            .ignored("etag", "another after every write")
            .ignored("id", "the identity")
            .done();

    private AwsCloudfrontResponseHeadersPolicy() {}

    /// A structure without items is no block.
    private static Value block(@Nullable SdkPojo list) {
        return Quantities.items(list, Quantities.SHAPE).isEmpty() ? Value.absent() : Quantities.SHAPE.single(list);
    }
}
