package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ec2.model.Snapshot;

/// A snapshot that was copied from another. What it was copied from AWS does not tell.
final class AwsEbsSnapshotCopy {

    static final ResourceType<Snapshot> TYPE = AwsEbsSnapshot.described(ResourceType.named("aws_ebs_snapshot_copy"))
            .attributes(snapshot -> snapshot, "encrypted", "kms_key_id")
            .allComputed(snapshot -> snapshot, "outpost_arn", "volume_id")
            .ignored("source_region", "AWS does not tell what a snapshot was copied from")
            .ignored("source_snapshot_id", "AWS does not tell what a snapshot was copied from")
            .done();

    private AwsEbsSnapshotCopy() {}
}
