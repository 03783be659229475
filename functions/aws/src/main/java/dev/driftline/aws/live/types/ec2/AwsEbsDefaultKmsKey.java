package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;

/// The key for new volumes of the region that name none.
final class AwsEbsDefaultKmsKey {

    /// What AWS answers where nobody set a key (ResetEbsDefaultKmsKeyId, EC2 API reference).
    private static final String NOT_SET = "alias/aws/ebs";

    static final ResourceType<String> TYPE = ResourceType.named("aws_ebs_default_kms_key")
            .readBy((reads, declared) ->
                    reads.get(Ec2Settings.EBS_KEY, Whole.LISTING).filter(key -> !key.equals(NOT_SET)))
            .needs(Ec2Settings.EBS_KEY)
            .attribute("key_arn", key -> key)
            .ignored("id", "the key as it was when Terraform set it; key_arn is compared")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEbsDefaultKmsKey() {}
}
