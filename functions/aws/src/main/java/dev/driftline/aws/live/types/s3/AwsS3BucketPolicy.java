package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.IamPolicy;

/// The policy of a bucket.
final class AwsS3BucketPolicy {

    static final ResourceType<String> TYPE = ResourceType.named("aws_s3_bucket_policy")
            .identifiedBy("bucket")
            .readBy(S3.ofBucket(S3.POLICY))
            .needs(S3.POLICY)
            .mirroredIn("aws_s3_bucket", declared -> declared.text("bucket"), "policy")
            .attribute("policy", policy -> policy, IamPolicy.MEANING)
            .ignored("bucket", "the identity")
            .ignored("id", "the identity")
            .done();

    private AwsS3BucketPolicy() {}
}
