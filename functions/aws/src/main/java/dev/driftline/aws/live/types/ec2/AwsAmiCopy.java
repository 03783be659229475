package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ec2.model.Image;

/// A copy of a machine image.
final class AwsAmiCopy {

    static final ResourceType<Image> TYPE = Images.derived(ResourceType.named("aws_ami_copy"))
            .ignored("destination_outpost_arn", "only read when Terraform copies the image")
            .ignored("encrypted", "only read when Terraform copies the image; ebs_block_device tells what came of it")
            .ignored("kms_key_id", "only read when Terraform copies the image")
            .ignored("source_ami_id", "only read when Terraform copies the image")
            .ignored("source_ami_region", "only read when Terraform copies the image")
            .done();

    private AwsAmiCopy() {}
}
