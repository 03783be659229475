package dev.driftline.aws.live.types.s3;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of S3.
public final class S3Types {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_s3_access_point", () -> AwsS3AccessPoint.TYPE),
            entry("aws_s3_account_public_access_block", () -> AwsS3AccountPublicAccessBlock.TYPE),
            entry("aws_s3_bucket", () -> AwsS3Bucket.TYPE),
            entry("aws_s3_bucket_accelerate_configuration", () -> AwsS3BucketAccelerateConfiguration.TYPE),
            entry("aws_s3_bucket_acl", () -> AwsS3BucketAcl.TYPE),
            entry("aws_s3_bucket_analytics_configuration", () -> AwsS3BucketAnalyticsConfiguration.TYPE),
            entry("aws_s3_bucket_cors_configuration", () -> AwsS3BucketCorsConfiguration.TYPE),
            entry(
                    "aws_s3_bucket_intelligent_tiering_configuration",
                    () -> AwsS3BucketIntelligentTieringConfiguration.TYPE),
            entry("aws_s3_bucket_inventory", () -> AwsS3BucketInventory.TYPE),
            entry("aws_s3_bucket_lifecycle_configuration", () -> AwsS3BucketLifecycleConfiguration.TYPE),
            entry("aws_s3_bucket_logging", () -> AwsS3BucketLogging.TYPE),
            entry("aws_s3_bucket_metric", () -> AwsS3BucketMetric.TYPE),
            entry("aws_s3_bucket_notification", () -> AwsS3BucketNotification.TYPE),
            entry("aws_s3_bucket_object", () -> AwsS3BucketObject.TYPE),
            entry("aws_s3_bucket_object_lock_configuration", () -> AwsS3BucketObjectLockConfiguration.TYPE),
            entry("aws_s3_bucket_ownership_controls", () -> AwsS3BucketOwnershipControls.TYPE),
            entry("aws_s3_bucket_policy", () -> AwsS3BucketPolicy.TYPE),
            entry("aws_s3_bucket_public_access_block", () -> AwsS3BucketPublicAccessBlock.TYPE),
            entry("aws_s3_bucket_replication_configuration", () -> AwsS3BucketReplicationConfiguration.TYPE),
            entry("aws_s3_bucket_request_payment_configuration", () -> AwsS3BucketRequestPaymentConfiguration.TYPE),
            entry(
                    "aws_s3_bucket_server_side_encryption_configuration",
                    () -> AwsS3BucketServerSideEncryptionConfiguration.TYPE),
            entry("aws_s3_bucket_versioning", () -> AwsS3BucketVersioning.TYPE),
            entry("aws_s3_bucket_website_configuration", () -> AwsS3BucketWebsiteConfiguration.TYPE),
            entry("aws_s3_object", () -> AwsS3Object.TYPE),
            entry("aws_s3control_access_point_policy", () -> AwsS3controlAccessPointPolicy.TYPE));

    private S3Types() {}
}
