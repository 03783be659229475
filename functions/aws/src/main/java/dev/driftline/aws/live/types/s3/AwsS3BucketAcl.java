package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.s3.model.GetBucketAclResponse;

/// The access control list of a bucket.
final class AwsS3BucketAcl {

    static final ResourceType<GetBucketAclResponse> TYPE = ResourceType.named("aws_s3_bucket_acl")
            .identifiedBy("bucket")
            .readBy(S3.ofBucket(S3.ACL))
            .needs(S3.ACL)
            .mirroredIn("aws_s3_bucket", declared -> declared.text("bucket"), "grant")
            .computed("access_control_policy", AwsS3BucketAcl::policy)
            .ignored("acl", "a name for grants at the time of writing; AWS keeps the grants, which are compared")
            .ignored("bucket", "the identity")
            .ignored("id", "made up by Terraform of the bucket and the name of the list")
            .ignored("expected_bucket_owner", S3.OWNER_CHECK)
            .done();

    private AwsS3BucketAcl() {}

    private static Value policy(GetBucketAclResponse live) {
        return Value.single(Value.block()
                .with("grant", S3Grants.each(live.grants()))
                .with("owner", Value.single(live.owner(), owner -> Value.block().with("id", Value.of(owner.id())))));
    }
}
