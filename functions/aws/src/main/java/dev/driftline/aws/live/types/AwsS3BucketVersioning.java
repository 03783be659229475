package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetBucketVersioningResponse;

/// Whether a bucket keeps old versions of its objects.
final class AwsS3BucketVersioning {

    static final Lookup<String, GetBucketVersioningResponse> VERSIONING =
            Lookup.<String, GetBucketVersioningResponse>each(
                            "s3:GetBucketVersioning",
                            (aws, bucket) -> aws.client(S3Client.class, S3Client::builder)
                                    .getBucketVersioning(ask -> ask.bucket(bucket)))
                    .absentOn("NoSuchBucket");

    static final ResourceType<GetBucketVersioningResponse> TYPE = ResourceType.named("aws_s3_bucket_versioning")
            .identifiedBy("bucket")
            .readBy(VERSIONING)
            .attribute("versioning_configuration", AwsS3BucketVersioning::configuration, Meaning.PLAIN)
            .ignored("bucket", "the identity")
            .ignored("id", "the identity")
            .ignored("expected_bucket_owner", "a safeguard of Terraform's own calls; not a setting of the bucket")
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
}
