package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Times;
import dev.driftline.core.compare.Meaning;
import java.util.List;
import software.amazon.awssdk.services.s3.model.LifecycleRule;

/// When the objects of a bucket move to other storage and when they are deleted.
final class AwsS3BucketLifecycleConfiguration {

    /// Days, which the provider keeps since 6.0 as the configuration writes them.
    private static final Meaning DATES = Meaning.field("expiration", Meaning.field("date", Times.INSTANT))
            .then(Meaning.field("transition", Meaning.field("date", Times.INSTANT)));

    static final ResourceType<List<LifecycleRule>> TYPE = ResourceType.named("aws_s3_bucket_lifecycle_configuration")
            .identifiedBy("bucket")
            .readBy(S3.ofBucket(S3.LIFECYCLE))
            .needs(S3.LIFECYCLE)
            .mirroredIn("aws_s3_bucket", declared -> declared.text("bucket"), "lifecycle_rule")
            .attribute("rule", S3Lifecycle::rules, S3Filters.FLAT.then(DATES))
            .ignored("bucket", "the identity")
            .ignored("id", "the identity")
            .ignored("expected_bucket_owner", S3.OWNER_CHECK)
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsS3BucketLifecycleConfiguration() {}
}
