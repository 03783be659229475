package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.GetBucketVersioningResponse;
import software.amazon.awssdk.services.s3.model.MFADeleteStatus;

/// Whether a bucket keeps old versions of its objects.
final class AwsS3BucketVersioning {

    static final ResourceType<GetBucketVersioningResponse> TYPE = ResourceType.named("aws_s3_bucket_versioning")
            .identifiedBy("bucket")
            .readBy(S3.ofBucket(S3.VERSIONING))
            .needs(S3.VERSIONING)
            .mirroredIn("aws_s3_bucket", declared -> declared.text("bucket"), "versioning")
            .attribute(
                    "versioning_configuration",
                    AwsS3BucketVersioning::configuration,
                    Meaning.field("mfa_delete", Meaning.unsetIs("Disabled")))
            .ignored("bucket", "the identity")
            .ignored("id", "the identity")
            .ignored("expected_bucket_owner", S3.OWNER_CHECK)
            .ignored("mfa", "a one-time code for Terraform's write; AWS does not return it")
            .done();

    private AwsS3BucketVersioning() {}

    /// A bucket whose versioning was never touched answers without a status, which Terraform calls `Disabled`.
    private static Value configuration(GetBucketVersioningResponse live) {
        var status = live.statusAsString();
        return Value.single(Value.block()
                .with("status", Value.of(status == null ? "Disabled" : status))
                .with("mfa_delete", Value.of(live.mfaDeleteAsString())));
    }

    /// As `versioning` of `aws_s3_bucket`.
    static Value mirrored(GetBucketVersioningResponse live) {
        return Value.single(Value.block()
                .with("enabled", Value.of(live.status() == BucketVersioningStatus.ENABLED))
                .with("mfa_delete", Value.of(live.mfaDelete() == MFADeleteStatus.ENABLED)));
    }
}
