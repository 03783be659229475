package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.ResourceType;

/// An object in a bucket, by the former name of the type.
final class AwsS3BucketObject {

    static final ResourceType<S3Objects.Live> TYPE =
            S3Objects.named("aws_s3_bucket_object").done();

    private AwsS3BucketObject() {}
}
