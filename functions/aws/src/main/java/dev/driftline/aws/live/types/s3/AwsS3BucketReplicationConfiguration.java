package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.s3.model.ReplicationConfiguration;

/// To which other buckets the objects of a bucket are copied.
final class AwsS3BucketReplicationConfiguration {

    static final ResourceType<ReplicationConfiguration> TYPE = ResourceType.named(
                    "aws_s3_bucket_replication_configuration")
            .identifiedBy("bucket")
            .readBy(S3.ofBucket(S3.REPLICATION))
            .needs(S3.REPLICATION)
            .mirroredIn("aws_s3_bucket", declared -> declared.text("bucket"), "replication_configuration")
            .attribute("role", ReplicationConfiguration::role)
            .attribute("rule", S3Replication::rules, S3Filters.FLAT)
            .ignored("bucket", "the identity")
            .ignored("id", "the identity")
            .ignored("token", "a permission slip of AWS support for the write; AWS does not return it")
            .done();

    private AwsS3BucketReplicationConfiguration() {}
}
