package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.FILTER_VALUES;
import static dev.driftline.aws.live.types.ec2.Ec2.by;
import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import software.amazon.awssdk.services.ec2.model.Snapshot;
import software.amazon.awssdk.services.ec2.model.SnapshotState;
import software.amazon.awssdk.services.ec2.model.Volume;

/// The EC2 calls that tell of volumes and of the account's own snapshots.
final class Ec2Volumes {

    static final Lookup<String, Volume> VOLUMES = Lookup.<String, Volume>batches(
                    "ec2:DescribeVolumes",
                    FILTER_VALUES,
                    (aws, ids) -> ec2(aws).describeVolumesPaginator(ask -> ask.filters(by("volume-id", ids)))
                            .volumes(),
                    Volume::volumeId)
            .until(Volume::stateAsString, "deleting", "deleted");

    static final Lookup<String, Snapshot> SNAPSHOTS = Lookup.batches(
            "ec2:DescribeSnapshots",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws)
                    .describeSnapshotsPaginator(ask -> ask.ownerIds("self").filters(by("snapshot-id", ids)))
                    .snapshots()
                    .stream()
                    .filter(snapshot -> snapshot.state() != SnapshotState.ERROR)
                    .toList(),
            Snapshot::snapshotId);

    private Ec2Volumes() {}
}
