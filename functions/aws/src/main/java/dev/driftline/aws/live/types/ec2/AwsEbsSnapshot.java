package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.TypeDeclaration;
import software.amazon.awssdk.services.ec2.model.Snapshot;

/// A snapshot that was taken of a volume.
final class AwsEbsSnapshot {

    static final ResourceType<Snapshot> TYPE = described(ResourceType.named("aws_ebs_snapshot"))
            .attributes(snapshot -> snapshot, "outpost_arn", "volume_id")
            .allComputed(snapshot -> snapshot, "encrypted", "kms_key_id")
            .done();

    private AwsEbsSnapshot() {}

    /// What a copy of one has too.
    static TypeDeclaration<Snapshot> described(ResourceType.Named type) {
        return type.readBy(Ec2Volumes.SNAPSHOTS)
                .attribute("description", Snapshot::description)
                .allComputed(
                        snapshot -> snapshot,
                        "data_encryption_key_id",
                        "owner_alias",
                        "owner_id",
                        "storage_tier",
                        "volume_size")
                .tags(snapshot -> Ec2.tags(snapshot.tags()))
                .ignored("arn", "made of the id by Terraform")
                .ignored("id", "the identity")
                .ignored("permanent_restore", "only read when Terraform moves the snapshot out of the archive")
                .ignored("temporary_restore_days", "only read when Terraform moves the snapshot out of the archive")
                .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it");
    }
}
