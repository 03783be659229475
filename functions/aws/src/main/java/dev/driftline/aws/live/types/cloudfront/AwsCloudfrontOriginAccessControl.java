package dev.driftline.aws.live.types.cloudfront;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.cloudfront.model.OriginAccessControl;

/// How CloudFront signs what it asks an origin.
final class AwsCloudfrontOriginAccessControl {

    static final ResourceType<OriginAccessControl> TYPE = ResourceType.named("aws_cloudfront_origin_access_control")
            .readBy(CloudFront.ORIGIN_ACCESS_CONTROLS)
            .attributes(
                    OriginAccessControl::originAccessControlConfig,
                    "description",
                    "name",
                    "origin_access_control_origin_type",
                    "signing_behavior",
                    "signing_protocol")
            .ignored("etag", "another after every write")
            .ignored("id", "the identity")
            .done();

    private AwsCloudfrontOriginAccessControl() {}
}
