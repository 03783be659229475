package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.FILTER_VALUES;
import static dev.driftline.aws.live.types.ec2.Ec2.by;
import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.TypeDeclaration;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import software.amazon.awssdk.services.ec2.model.BlockDeviceMapping;
import software.amazon.awssdk.services.ec2.model.EbsBlockDevice;
import software.amazon.awssdk.services.ec2.model.Image;
import software.amazon.awssdk.services.ec2.model.ImageState;

/// Machine images of the account: registered, copied, or taken of an instance.
final class Images {

    private static final Set<ImageState> GONE = Set.of(ImageState.DEREGISTERED, ImageState.INVALID, ImageState.FAILED);

    /// EC2 rounds the time to the minute (EnableImageDeprecation, EC2 API reference) and writes its milliseconds.
    private static final Meaning MINUTE = Meaning.eachText(Images::minute);

    static final Lookup<String, Image> IMAGES =
            Lookup.batches(
                    "ec2:DescribeImages",
                    FILTER_VALUES,
                    (aws, ids) -> ec2(aws)
                            .describeImagesPaginator(ask -> ask.owners("self").filters(by("image-id", ids)))
                            .images()
                            .stream()
                            .filter(image -> !GONE.contains(image.state()))
                            .toList(),
                    Image::imageId);

    private Images() {}

    static TypeDeclaration<Image> described(ResourceType.Named type) {
        return type.claimedAs("aws_ami")
                .readBy(IMAGES)
                .attribute("deprecation_time", Image::deprecationTime, MINUTE)
                .attribute("description", Image::description)
                .attribute("name", Image::name)
                .allComputed(
                        image -> image,
                        "hypervisor",
                        "image_location",
                        "image_owner_alias",
                        "image_type",
                        "owner_id",
                        "platform",
                        "platform_details",
                        "usage_operation")
                .computed("public", Image::publicLaunchPermissions)
                .computed("root_snapshot_id", Images::rootSnapshot)
                .tags(image -> Ec2.tags(image.tags()))
                .ignored("arn", "made of the id by Terraform")
                .ignored("id", "the identity")
                .ignored("manage_ebs_snapshots", "tells Terraform what to do on destroy; AWS knows nothing of it")
                .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it");
    }

    /// What the image says by itself when it was not registered by Terraform.
    static TypeDeclaration<Image> derived(ResourceType.Named type) {
        return described(type)
                .allComputed(
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
                .computed("ebs_block_device", Images::volumes)
                .computed("ephemeral_block_device", Images::ephemeral);
    }

    static Value volumes(Image image) {
        return Value.set(
                image.blockDeviceMappings().stream()
                        .filter(device -> device.ebs() != null)
                        .toList(),
                device -> Shape.PLAIN.block(device.ebs()).with("device_name", Value.of(device.deviceName())));
    }

    static Value ephemeral(Image image) {
        return Value.set(
                image.blockDeviceMappings().stream()
                        .filter(device -> device.virtualName() != null)
                        .toList(),
                Shape.PLAIN::block);
    }

    private static String rootSnapshot(Image image) {
        return image.blockDeviceMappings().stream()
                .filter(device -> device.deviceName() != null
                        && device.deviceName().equals(image.rootDeviceName())
                        && device.ebs() != null)
                .map(BlockDeviceMapping::ebs)
                .map(EbsBlockDevice::snapshotId)
                .findFirst()
                .orElse("");
    }

    private static String minute(String time) {
        try {
            return Instant.parse(time)
                    .plusSeconds(30)
                    .truncatedTo(ChronoUnit.MINUTES)
                    .toString();
        } catch (DateTimeParseException e) {
            return time;
        }
    }
}
