package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.Meaning;

/// Who pays for requests to a bucket.
final class AwsS3BucketRequestPaymentConfiguration {

    static final ResourceType<String> TYPE = ResourceType.named("aws_s3_bucket_request_payment_configuration")
            .identifiedBy("bucket")
            .readBy(S3.ofBucket(S3.REQUEST_PAYMENT))
            .needs(S3.REQUEST_PAYMENT)
            .mirroredIn("aws_s3_bucket", declared -> declared.text("bucket"), "request_payer")
            .attribute("payer", payer -> payer, Meaning.whereTold())
            .ignored("bucket", "the identity")
            .ignored("id", "the identity")
            .ignored("expected_bucket_owner", S3.OWNER_CHECK)
            .verified(Verified.ANSWERS)
            .done();

    private AwsS3BucketRequestPaymentConfiguration() {}
}
