package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import java.util.List;
import software.amazon.awssdk.services.s3.model.MetricsConfiguration;

/// Which requests to a bucket are counted.
final class AwsS3BucketMetric {

    static final ResourceType<MetricsConfiguration> TYPE = ResourceType.named("aws_s3_bucket_metric")
            .readBy(S3Configurations.named(S3Configurations.METRICS))
            .needs(S3Configurations.METRICS)
            .attribute("filter", AwsS3BucketMetric::filter)
            .ignored("bucket", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsS3BucketMetric() {}

    private static Value filter(MetricsConfiguration live) {
        return Value.single(live.filter(), filter -> {
            var and = filter.and();
            return and == null
                    ? S3Configurations.filter(filter.prefix(), filter.tag(), List.of())
                            .with("access_point", Value.of(filter.accessPointArn()))
                    : S3Configurations.filter(and.prefix(), null, and.tags())
                            .with("access_point", Value.of(and.accessPointArn()));
        });
    }
}
