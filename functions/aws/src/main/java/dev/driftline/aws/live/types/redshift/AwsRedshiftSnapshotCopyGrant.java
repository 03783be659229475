package dev.driftline.aws.live.types.redshift;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.redshift.model.SnapshotCopyGrant;

/// Leave to encrypt copies of snapshots with a key of the region where they go.
final class AwsRedshiftSnapshotCopyGrant {

    static final ResourceType<SnapshotCopyGrant> TYPE = ResourceType.named("aws_redshift_snapshot_copy_grant")
            .readBy(Redshift.GRANTS)
            .computed("kms_key_id", SnapshotCopyGrant::kmsKeyId)
            .tags(grant -> Redshift.tags(grant.tags()))
            .ignored("arn", "made of the name, which is the identity, by Terraform")
            .ignored("id", "the identity")
            .ignored("snapshot_copy_grant_name", "the identity")
            .done();

    private AwsRedshiftSnapshotCopyGrant() {}
}
