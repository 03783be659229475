package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ec2.model.Image;

/// A machine image that Terraform registered. What it consists of can never be changed.
final class AwsAmi {

    static final ResourceType<Image> TYPE = Images.described(ResourceType.named("aws_ami"))
            .attributes(
                    image -> image,
                    "architecture",
                    "boot_mode",
                    "ena_support",
                    "imds_support",
                    "kernel_id",
                    "ramdisk_id",
                    "root_device_name",
                    "sriov_net_support",
                    "tpm_support",
                    "virtualization_type")
            .attribute("ebs_block_device", Images::volumes)
            .attribute("ephemeral_block_device", Images::ephemeral)
            .done();

    private AwsAmi() {}
}
