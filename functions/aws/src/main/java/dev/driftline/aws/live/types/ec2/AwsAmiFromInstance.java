package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ec2.model.Image;

/// A machine image that was taken of an instance.
final class AwsAmiFromInstance {

    static final ResourceType<Image> TYPE = Images.derived(ResourceType.named("aws_ami_from_instance"))
            .ignored("snapshot_without_reboot", "only read when Terraform takes the image")
            .ignored("source_instance_id", "only read when Terraform takes the image")
            .done();

    private AwsAmiFromInstance() {}
}
