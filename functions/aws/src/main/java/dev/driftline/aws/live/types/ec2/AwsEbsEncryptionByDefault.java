package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;

/// Whether new volumes of the region are encrypted, asked for or not.
final class AwsEbsEncryptionByDefault {

    static final ResourceType<Boolean> TYPE = ResourceType.named("aws_ebs_encryption_by_default")
            .readBy((reads, declared) -> reads.get(Ec2Settings.EBS_ENCRYPTION, Whole.LISTING))
            .needs(Ec2Settings.EBS_ENCRYPTION)
            .attribute("enabled", enabled -> enabled)
            .ignored("id", "made up by Terraform")
            .done();

    private AwsEbsEncryptionByDefault() {}
}
