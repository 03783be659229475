package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.ResourceType;

/// Whether a bucket is reached over edge locations.
final class AwsS3BucketAccelerateConfiguration {

    static final ResourceType<String> TYPE = ResourceType.named("aws_s3_bucket_accelerate_configuration")
            .identifiedBy("bucket")
            .readBy(S3.ofBucket(S3.ACCELERATION))
            .needs(S3.ACCELERATION)
            .mirroredIn("aws_s3_bucket", declared -> declared.text("bucket"), "acceleration_status")
            .attribute("status", status -> status)
            .ignored("bucket", "the identity")
            .ignored("id", "the identity")
            .ignored("expected_bucket_owner", S3.OWNER_CHECK)
            .done();

    private AwsS3BucketAccelerateConfiguration() {}
}
