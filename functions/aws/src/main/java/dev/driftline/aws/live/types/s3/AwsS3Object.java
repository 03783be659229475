package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/// An object in a bucket.
final class AwsS3Object {

    static final ResourceType<S3Objects.Live> TYPE = S3Objects.named("aws_s3_object")
            .computed("checksum_crc32", S3Objects.head(HeadObjectResponse::checksumCRC32))
            .computed("checksum_crc32c", S3Objects.head(HeadObjectResponse::checksumCRC32C))
            .computed("checksum_sha1", S3Objects.head(HeadObjectResponse::checksumSHA1))
            .computed("checksum_sha256", S3Objects.head(HeadObjectResponse::checksumSHA256))
            .ignored("checksum_algorithm", "only read when Terraform writes the object; the checksum is compared")
            .ignored("override_provider", "tells Terraform which tags to write; the tags are compared")
            .done();

    private AwsS3Object() {}
}
