package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.s3.model.PublicAccessBlockConfiguration;

/// The four switches that keep a bucket from being public.
final class AwsS3BucketPublicAccessBlock {

    static final ResourceType<PublicAccessBlockConfiguration> TYPE = ResourceType.named(
                    "aws_s3_bucket_public_access_block")
            .identifiedBy("bucket")
            .readBy(S3.ofBucket(S3.PUBLIC_ACCESS))
            .needs(S3.PUBLIC_ACCESS)
            .attribute("block_public_acls", PublicAccessBlockConfiguration::blockPublicAcls)
            .attribute("block_public_policy", PublicAccessBlockConfiguration::blockPublicPolicy)
            .attribute("ignore_public_acls", PublicAccessBlockConfiguration::ignorePublicAcls)
            .attribute("restrict_public_buckets", PublicAccessBlockConfiguration::restrictPublicBuckets)
            .ignored("bucket", "the identity")
            .ignored("id", "the identity")
            .done();

    private AwsS3BucketPublicAccessBlock() {}
}
