package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.CreateVolumePermission;
import software.amazon.awssdk.services.ec2.model.SnapshotAttributeName;

/// That one account may make volumes of a snapshot. It is there or not.
final class AwsSnapshotCreateVolumePermission {

    private static final Lookup<String, List<CreateVolumePermission>> PERMISSIONS =
            Lookup.<String, List<CreateVolumePermission>>each(
                            "ec2:DescribeSnapshotAttribute",
                            (aws, snapshot) -> ec2(aws).describeSnapshotAttribute(ask -> ask.snapshotId(snapshot)
                                            .attribute(SnapshotAttributeName.CREATE_VOLUME_PERMISSION))
                                    .createVolumePermissions())
                    .absentOn("InvalidSnapshot.NotFound");

    static final ResourceType<CreateVolumePermission> TYPE = ResourceType.named("aws_snapshot_create_volume_permission")
            .readBy(AwsSnapshotCreateVolumePermission::read)
            .needs(PERMISSIONS)
            .ignored("account_id", "a part of the identity")
            .ignored("id", "made of both parts by Terraform")
            .ignored("snapshot_id", "a part of the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSnapshotCreateVolumePermission() {}

    private static Optional<CreateVolumePermission> read(Reads reads, DeclaredResource declared) {
        return reads.get(PERMISSIONS, declared.text("snapshot_id")).stream()
                .flatMap(List::stream)
                .filter(permission -> declared.text("account_id").equals(permission.userId()))
                .findFirst();
    }
}
