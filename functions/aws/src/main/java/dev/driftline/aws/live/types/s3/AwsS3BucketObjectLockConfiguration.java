package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.s3.model.ObjectLockConfiguration;
import software.amazon.awssdk.services.s3.model.ObjectLockRule;

/// Whether and how long a bucket's objects cannot be deleted.
final class AwsS3BucketObjectLockConfiguration {

    static final ResourceType<ObjectLockConfiguration> TYPE = ResourceType.named(
                    "aws_s3_bucket_object_lock_configuration")
            .identifiedBy("bucket")
            .readBy(S3.ofBucket(S3.OBJECT_LOCK))
            .needs(S3.OBJECT_LOCK)
            .mirroredIn("aws_s3_bucket", declared -> declared.text("bucket"), "object_lock_configuration")
            .attribute("object_lock_enabled", ObjectLockConfiguration::objectLockEnabledAsString)
            .attribute("rule", live -> rule(live))
            .ignored("bucket", "the identity")
            .ignored("id", "the identity")
            .ignored("expected_bucket_owner", S3.OWNER_CHECK)
            .ignored("token", "a permission slip of AWS support for the write; AWS does not return it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsS3BucketObjectLockConfiguration() {}

    /// As `object_lock_configuration` of `aws_s3_bucket`.
    static Value mirrored(ObjectLockConfiguration live) {
        return Value.single(Value.block()
                .with("object_lock_enabled", Value.of(live.objectLockEnabledAsString()))
                .with("rule", rule(live)));
    }

    private static Value rule(ObjectLockConfiguration live) {
        return Value.single(live.rule(), rule -> Value.block().with("default_retention", retention(rule)));
    }

    private static Value retention(ObjectLockRule rule) {
        return Value.single(
                rule.defaultRetention(),
                keep -> Value.block()
                        .with("mode", Value.of(keep.modeAsString()))
                        .with("days", Value.of(keep.days()))
                        .with("years", Value.of(keep.years())));
    }
}
