package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.LoggingEnabled;
import software.amazon.awssdk.services.s3.model.TargetObjectKeyFormat;

/// Where a bucket writes its access log.
final class AwsS3BucketLogging {

    static final ResourceType<LoggingEnabled> TYPE = ResourceType.named("aws_s3_bucket_logging")
            .identifiedBy("bucket")
            .readBy(S3.ofBucket(S3.LOGGING))
            .needs(S3.LOGGING)
            .mirroredIn("aws_s3_bucket", declared -> declared.text("bucket"), "logging")
            .attribute("target_bucket", LoggingEnabled::targetBucket)
            .attribute(
                    "target_grant",
                    live -> Value.set(
                            live.targetGrants(), grant -> S3Grants.grant(grant.permissionAsString(), grant.grantee())))
            .attribute("target_object_key_format", live -> format(live.targetObjectKeyFormat()))
            .attribute("target_prefix", LoggingEnabled::targetPrefix)
            .ignored("bucket", "the identity")
            .ignored("id", "the identity")
            .ignored("expected_bucket_owner", S3.OWNER_CHECK)
            .done();

    private AwsS3BucketLogging() {}

    /// As `logging` of `aws_s3_bucket`.
    static Value mirrored(LoggingEnabled live) {
        return Value.single(Value.block()
                .with("target_bucket", Value.of(live.targetBucket()))
                .with("target_prefix", Value.of(live.targetPrefix())));
    }

    /// The simple format is what S3 takes when none is set.
    private static Value format(@Nullable TargetObjectKeyFormat format) {
        return Value.single(Optional.ofNullable(format)
                .map(TargetObjectKeyFormat::partitionedPrefix)
                .map(partitioned -> Value.block()
                        .with(
                                "partitioned_prefix",
                                Value.single(Value.block()
                                        .with(
                                                "partition_date_source",
                                                Value.of(partitioned.partitionDateSourceAsString())))))
                .orElse(null));
    }
}
