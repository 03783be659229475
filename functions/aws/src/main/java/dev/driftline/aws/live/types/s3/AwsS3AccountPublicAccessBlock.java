package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.s3control.model.PublicAccessBlockConfiguration;

/// What no bucket of an account may open to the world.
final class AwsS3AccountPublicAccessBlock {

    static final ResourceType<PublicAccessBlockConfiguration> TYPE = ResourceType.named(
                    "aws_s3_account_public_access_block")
            .readBy(S3Control.ACCOUNT_PUBLIC_ACCESS)
            .attributes(
                    block -> block,
                    "block_public_acls",
                    "block_public_policy",
                    "ignore_public_acls",
                    "restrict_public_buckets")
            .ignored("account_id", "the identity")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsS3AccountPublicAccessBlock() {}
}
