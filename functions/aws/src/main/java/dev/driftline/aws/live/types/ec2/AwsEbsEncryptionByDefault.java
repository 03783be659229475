package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;

/// Whether new volumes of the region are encrypted, asked for or not.
final class AwsEbsEncryptionByDefault {

    private static final Lookup<Whole, Boolean> SETTING = Lookup.whole(
            "ec2:GetEbsEncryptionByDefault",
            aws -> Boolean.TRUE.equals(
                    ec2(aws).getEbsEncryptionByDefault(ask -> {}).ebsEncryptionByDefault()));

    static final ResourceType<Boolean> TYPE = ResourceType.named("aws_ebs_encryption_by_default")
            .readBy((reads, declared) -> reads.get(SETTING, Whole.LISTING))
            .needs(SETTING)
            .attribute("enabled", enabled -> enabled)
            .ignored("id", "made up by Terraform")
            .done();

    private AwsEbsEncryptionByDefault() {}
}
