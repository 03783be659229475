package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.List;
import software.amazon.awssdk.services.s3.model.ServerSideEncryptionRule;

/// How a bucket encrypts objects that come without a wish of their own.
final class AwsS3BucketServerSideEncryptionConfiguration {

    static final ResourceType<List<ServerSideEncryptionRule>> TYPE = ResourceType.named(
                    "aws_s3_bucket_server_side_encryption_configuration")
            .identifiedBy("bucket")
            .readBy(S3.ofBucket(S3.ENCRYPTION))
            .needs(S3.ENCRYPTION)
            .mirroredIn("aws_s3_bucket", declared -> declared.text("bucket"), "server_side_encryption_configuration")
            .attribute("rule", rules -> Value.set(rules, AwsS3BucketServerSideEncryptionConfiguration::rule))
            .ignored("bucket", "the identity")
            .ignored("id", "the identity")
            .ignored("expected_bucket_owner", S3.OWNER_CHECK)
            .done();

    /// What every bucket has since January 2023 if nobody said otherwise (Amazon S3 User Guide, default
    /// encryption).
    private static final Value STANDARD = inBucket(Value.list(List.of(Value.block()
            .with("apply_server_side_encryption_by_default", algorithm(Value.of("AES256"), Value.absent())))));

    /// For the bucket's own view: no configuration is the standard one.
    static final Meaning STANDARD_WHEN_UNSET = Meaning.unsetIs(STANDARD);

    private AwsS3BucketServerSideEncryptionConfiguration() {}

    /// As `server_side_encryption_configuration` of `aws_s3_bucket`.
    static Value mirrored(List<ServerSideEncryptionRule> rules) {
        return rules.isEmpty()
                ? Value.absent()
                : inBucket(Value.list(rules, AwsS3BucketServerSideEncryptionConfiguration::rule));
    }

    private static Value inBucket(Value rules) {
        return Value.single(Value.block().with("rule", rules));
    }

    private static Value rule(ServerSideEncryptionRule rule) {
        var standard = rule.applyServerSideEncryptionByDefault();
        return Value.block()
                .with(
                        "apply_server_side_encryption_by_default",
                        standard == null
                                ? Value.absent()
                                : algorithm(
                                        Value.of(standard.sseAlgorithmAsString()), Value.of(standard.kmsMasterKeyID())))
                .with("bucket_key_enabled", Value.of(rule.bucketKeyEnabled()));
    }

    private static Value algorithm(Value name, Value key) {
        return Value.single(Value.block().with("sse_algorithm", name).with("kms_master_key_id", key));
    }
}
