package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ec2.model.Volume;

/// A volume, attached or not.
final class AwsEbsVolume {

    static final ResourceType<Volume> TYPE = ResourceType.named("aws_ebs_volume")
            .readBy(Ec2Volumes.VOLUMES)
            .attributes(volume -> volume, "availability_zone", "multi_attach_enabled", "outpost_arn")
            .allComputed(volume -> volume, "encrypted", "iops", "kms_key_id", "size", "snapshot_id", "throughput")
            .computed("type", Volume::volumeTypeAsString)
            .tags(volume -> Ec2.tags(volume.tags()))
            .ignored("arn", "made of the id by Terraform")
            .ignored("final_snapshot", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .ignored("id", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsEbsVolume() {}
}
