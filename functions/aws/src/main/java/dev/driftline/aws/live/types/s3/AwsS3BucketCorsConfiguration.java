package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import java.util.List;
import software.amazon.awssdk.services.s3.model.CORSRule;

/// Which web pages may call a bucket.
final class AwsS3BucketCorsConfiguration {

    static final ResourceType<List<CORSRule>> TYPE = ResourceType.named("aws_s3_bucket_cors_configuration")
            .identifiedBy("bucket")
            .readBy(S3.ofBucket(S3.CORS))
            .needs(S3.CORS)
            .mirroredIn("aws_s3_bucket", declared -> declared.text("bucket"), "cors_rule")
            .attribute("cors_rule", rules -> Value.set(rules, AwsS3BucketCorsConfiguration::rule))
            .ignored("bucket", "the identity")
            .ignored("id", "the identity")
            .ignored("expected_bucket_owner", S3.OWNER_CHECK)
            .done();

    private AwsS3BucketCorsConfiguration() {}

    /// As `cors_rule` of `aws_s3_bucket`: a list, since S3 takes the first rule that fits.
    static Value mirrored(List<CORSRule> rules) {
        return Value.list(rules, AwsS3BucketCorsConfiguration::rule);
    }

    private static Value rule(CORSRule rule) {
        return Value.block()
                .with("id", Value.of(rule.id()))
                .with("allowed_headers", Value.set(rule.allowedHeaders()))
                .with("allowed_methods", Value.set(rule.allowedMethods()))
                .with("allowed_origins", Value.set(rule.allowedOrigins()))
                .with("expose_headers", Value.set(rule.exposeHeaders()))
                .with("max_age_seconds", Value.of(rule.maxAgeSeconds()));
    }
}
