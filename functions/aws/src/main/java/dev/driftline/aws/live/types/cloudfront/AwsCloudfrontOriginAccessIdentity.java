package dev.driftline.aws.live.types.cloudfront;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.cloudfront.model.CloudFrontOriginAccessIdentity;

/// An identity as which CloudFront reads buckets.
final class AwsCloudfrontOriginAccessIdentity {

    static final ResourceType<CloudFrontOriginAccessIdentity> TYPE = ResourceType.named(
                    "aws_cloudfront_origin_access_identity")
            .readBy(CloudFront.ORIGIN_ACCESS_IDENTITIES)
            .verified(Verified.ANSWERS)
            .attribute(
                    "comment",
                    identity -> identity.cloudFrontOriginAccessIdentityConfig().comment())
            .computed(
                    "caller_reference",
                    identity -> identity.cloudFrontOriginAccessIdentityConfig().callerReference())
            .computed("s3_canonical_user_id", CloudFrontOriginAccessIdentity::s3CanonicalUserId)
            .allIgnored("made of the id by Terraform", "cloudfront_access_identity_path", "iam_arn")
            .ignored("etag", "another after every write")
            .ignored("id", "the identity")
            .done();

    private AwsCloudfrontOriginAccessIdentity() {}
}
