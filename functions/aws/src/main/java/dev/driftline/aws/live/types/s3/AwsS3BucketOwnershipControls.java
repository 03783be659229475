package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import java.util.List;
import software.amazon.awssdk.services.s3.model.OwnershipControlsRule;

/// Who owns the objects of a bucket, and so whether its ACLs count.
final class AwsS3BucketOwnershipControls {

    static final ResourceType<List<OwnershipControlsRule>> TYPE = ResourceType.named("aws_s3_bucket_ownership_controls")
            .identifiedBy("bucket")
            .readBy(S3.ofBucket(S3.OWNERSHIP))
            .needs(S3.OWNERSHIP)
            .attribute(
                    "rule",
                    rules -> Value.list(
                            rules,
                            rule -> Value.block().with("object_ownership", Value.of(rule.objectOwnershipAsString()))))
            .ignored("bucket", "the identity")
            .ignored("id", "the identity")
            .done();

    private AwsS3BucketOwnershipControls() {}
}
