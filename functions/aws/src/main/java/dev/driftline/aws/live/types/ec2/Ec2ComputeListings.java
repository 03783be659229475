package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.model.BlockDeviceMapping;
import software.amazon.awssdk.services.ec2.model.EbsBlockDevice;
import software.amazon.awssdk.services.ec2.model.Image;
import software.amazon.awssdk.services.ec2.model.Instance;
import software.amazon.awssdk.services.ec2.model.InstanceStateName;
import software.amazon.awssdk.services.ec2.model.Snapshot;
import software.amazon.awssdk.services.ec2.model.Volume;

/// Machines, their disks and what they are made of.
///
/// What a group, a fleet or a cluster started is told with that: AWS tags it with keys that nobody else may write
/// (`aws:`, EC2 Auto Scaling User Guide, "Tag Auto Scaling groups and instances").
final class Ec2ComputeListings {

    /// Tags of services that start, copy and clean up by themselves.
    private static final String[] SERVICES = {
        "aws:autoscaling:groupName",
        "aws:ec2:fleet-id",
        "aws:ec2spot:fleet-request-id",
        "aws:elasticmapreduce:job-flow-id",
        "aws:backup:source-resource",
        "aws:dlm:lifecycle-policy-id",
        "eks:cluster-name",
        "AWSBatchServiceTag"
    };

    /// What EC2 writes on a snapshot that it makes for an image, of this account or another (Amazon EC2 User Guide,
    /// "Create an Amazon EBS-backed AMI").
    private static final Pattern OF_IMAGE =
            Pattern.compile("^(Created by CreateImage\\(|Copied for DestinationAmi |Auto-created snapshot for AMI )");

    private static final Lookup<Whole, List<Image>> IMAGES = Lookup.whole(
            "ec2:DescribeImages",
            aws -> ec2(aws).describeImagesPaginator(ask -> ask.owners("self")).images().stream()
                    .toList());

    private static final Lookup<Whole, List<Snapshot>> SNAPSHOTS = Lookup.whole(
            "ec2:DescribeSnapshots",
            aws -> ec2(aws).describeSnapshotsPaginator(ask -> ask.ownerIds("self")).snapshots().stream()
                    .toList());

    static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_instance")
                    .from(
                            "ec2:DescribeInstances",
                            aws -> ec2(aws).describeInstancesPaginator().reservations().stream()
                                    .flatMap(reservation -> reservation.instances().stream())
                                    .toList())
                    .id(instance -> instance.instanceId())
                    .label(instance -> instance.instanceTypeAsString())
                    .tags(instance -> instance.tags())
                    .without(Ec2ComputeListings::isGone)
                    .withoutTagged(SERVICES)
                    .heldBy("aws_spot_instance_request", request -> Stream.of(request.text("spot_instance_id")))
                    .done(),
            Listing.of("aws_ebs_volume")
                    .from(
                            "ec2:DescribeVolumes",
                            aws -> ec2(aws).describeVolumesPaginator().volumes())
                    .id(volume -> volume.volumeId())
                    .label(volume -> "%d GiB %s".formatted(volume.size(), volume.volumeTypeAsString()))
                    .tags(volume -> volume.tags())
                    .without(Ec2ComputeListings::goesWithItsInstance)
                    .withoutTagged(SERVICES)
                    .heldBy("aws_instance", Ec2ComputeListings::disks)
                    .heldBy("aws_spot_instance_request", Ec2ComputeListings::disks)
                    .partOf("aws_instance", Ec2ComputeListings::instance)
                    .done(),
            Listing.of("aws_ami")
                    .from(IMAGES)
                    .id(image -> image.imageId())
                    .heldBy("aws_ami_copy", copy -> Stream.of(copy.text("id")))
                    .heldBy("aws_ami_from_instance", copy -> Stream.of(copy.text("id")))
                    .label(image -> image.name())
                    .tags(image -> image.tags())
                    .withoutTagged(SERVICES)
                    .access(image -> Boolean.TRUE.equals(image.publicLaunchPermissions()))
                    .done(),
            Listing.of("aws_ebs_snapshot")
                    .from(
                            ask -> {
                                var ofImages = ask.all(IMAGES).stream()
                                        .flatMap(image -> image.blockDeviceMappings().stream())
                                        .map(BlockDeviceMapping::ebs)
                                        .filter(Objects::nonNull)
                                        .map(EbsBlockDevice::snapshotId)
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.toSet());
                                return ask.all(SNAPSHOTS).stream()
                                        .filter(snapshot -> !ofImages.contains(snapshot.snapshotId()));
                            },
                            IMAGES,
                            SNAPSHOTS)
                    .id(snapshot -> snapshot.snapshotId())
                    .heldBy("aws_ebs_snapshot_copy", copy -> Stream.of(copy.text("id")))
                    .heldBy("aws_ebs_snapshot_import", copy -> Stream.of(copy.text("id")))
                    .label(snapshot -> snapshot.description())
                    .tags(snapshot -> snapshot.tags())
                    .withoutTagged(SERVICES)
                    .without(snapshot -> OF_IMAGE.matcher(String.valueOf(snapshot.description()))
                            .find())
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_eip")
                    .from(
                            "ec2:DescribeAddresses",
                            aws -> ec2(aws).describeAddresses().addresses())
                    .id(address -> Objects.requireNonNullElse(address.allocationId(), address.publicIp()))
                    .label(address -> address.publicIp())
                    .tags(address -> address.tags())
                    .done(),
            Listing.of("aws_key_pair")
                    .from(
                            "ec2:DescribeKeyPairs",
                            aws -> ec2(aws).describeKeyPairs().keyPairs())
                    .id(pair -> pair.keyName())
                    .key(pair -> pair.keyPairId())
                    .tags(pair -> pair.tags())
                    .done(),
            Listing.of("aws_launch_template")
                    .from(
                            "ec2:DescribeLaunchTemplates",
                            aws -> ec2(aws).describeLaunchTemplatesPaginator().launchTemplates())
                    .id(template -> template.launchTemplateId())
                    .label(template -> template.launchTemplateName())
                    .tags(template -> template.tags())
                    .withoutTagged(SERVICES)
                    .without(template -> template.launchTemplateName().startsWith("Batch-lt-"))
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_placement_group")
                    .from(
                            "ec2:DescribePlacementGroups",
                            aws -> ec2(aws).describePlacementGroups().placementGroups())
                    .id(group -> group.groupName())
                    .tags(group -> group.tags())
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_ec2_capacity_reservation")
                    .from(
                            "ec2:DescribeCapacityReservations",
                            aws -> ec2(aws).describeCapacityReservationsPaginator()
                                    .capacityReservations())
                    .id(reservation -> reservation.capacityReservationId())
                    .tags(reservation -> reservation.tags())
                    .without(reservation ->
                            Set.of("cancelled", "expired", "failed").contains(reservation.stateAsString()))
                    .done());

    private Ec2ComputeListings() {}

    private static boolean isGone(Instance instance) {
        return instance.state() != null
                && (instance.state().name() == InstanceStateName.TERMINATED
                        || instance.state().name() == InstanceStateName.SHUTTING_DOWN);
    }

    /// Empty when it is at none.
    private static String instance(Volume volume) {
        return volume.attachments().stream()
                .map(attached -> attached.instanceId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static boolean goesWithItsInstance(Volume volume) {
        return volume.attachments().stream().anyMatch(attached -> Boolean.TRUE.equals(attached.deleteOnTermination()));
    }

    private static Stream<String> disks(DeclaredResource instance) {
        return Stream.of("root_block_device", "ebs_block_device")
                .flatMap(blocks -> instance.get(blocks).elements().stream())
                .map(block -> block.entries()
                        .getOrDefault("volume_id", Value.absent())
                        .asText());
    }
}
