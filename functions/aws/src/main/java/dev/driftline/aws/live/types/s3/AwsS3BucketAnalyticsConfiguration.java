package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import java.util.List;
import software.amazon.awssdk.services.s3.model.AnalyticsConfiguration;

/// Whether objects of a bucket are watched for a storage class that fits them better.
final class AwsS3BucketAnalyticsConfiguration {

    private static final Shape EXPORT = Shape.PLAIN.complete().renamed("bucket", "bucket_arn");

    static final ResourceType<AnalyticsConfiguration> TYPE = ResourceType.named("aws_s3_bucket_analytics_configuration")
            .readBy(S3Configurations.named(S3Configurations.ANALYTICS))
            .needs(S3Configurations.ANALYTICS)
            .attribute("filter", AwsS3BucketAnalyticsConfiguration::filter)
            .attribute("storage_class_analysis", live -> EXPORT.single(live.storageClassAnalysis()))
            .ignored("bucket", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsS3BucketAnalyticsConfiguration() {}

    private static Value filter(AnalyticsConfiguration live) {
        return Value.single(live.filter(), filter -> {
            var and = filter.and();
            return and == null
                    ? S3Configurations.filter(filter.prefix(), filter.tag(), List.of())
                    : S3Configurations.filter(and.prefix(), null, and.tags());
        });
    }
}
