package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.VolumeAttachment;
import software.amazon.awssdk.services.ec2.model.VolumeAttachmentState;

/// That one volume is one device of one instance. Under another device name it is another attachment, as its id is made
/// of all three.
final class AwsVolumeAttachment {

    static final ResourceType<VolumeAttachment> TYPE = ResourceType.named("aws_volume_attachment")
            .readBy(AwsVolumeAttachment::read)
            .needs(Ec2Volumes.VOLUMES)
            .claims(
                    "aws_instance",
                    "ebs_block_device",
                    declared -> declared.text("instance_id"),
                    declared -> Value.block()
                            .with("device_name", declared.get("device_name"))
                            .with("volume_id", declared.get("volume_id")))
            .ignored("device_name", "a part of the identity")
            .ignored("force_detach", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .ignored("id", "made of the identity by Terraform")
            .ignored("instance_id", "a part of the identity")
            .ignored("skip_destroy", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .ignored("stop_instance_before_detaching", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .ignored("volume_id", "a part of the identity")
            .done();

    private AwsVolumeAttachment() {}

    private static Optional<VolumeAttachment> read(Reads reads, DeclaredResource declared) {
        return reads.get(Ec2Volumes.VOLUMES, declared.text("volume_id")).stream()
                .flatMap(volume -> volume.attachments().stream())
                .filter(attachment -> attachment.state() != VolumeAttachmentState.DETACHED
                        && attachment.state() != VolumeAttachmentState.DETACHING)
                .filter(attachment -> declared.text("instance_id").equals(attachment.instanceId())
                        && declared.text("device_name").equals(attachment.device()))
                .findFirst();
    }
}
