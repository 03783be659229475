package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.rds.model.DBSnapshot;

/// A snapshot of an instance, made by hand.
final class AwsDbSnapshot {

    record Live(DBSnapshot snapshot, Value shared) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_db_snapshot")
            .readBy(AwsDbSnapshot::read)
            .needs(Snapshots.OF_INSTANCES, Snapshots.SHARED_WITH)
            .attribute("db_instance_identifier", live -> live.snapshot().dbInstanceIdentifier())
            .attribute("shared_accounts", Live::shared)
            .allComputed(
                    Live::snapshot,
                    "allocated_storage",
                    "availability_zone",
                    "db_snapshot_arn",
                    "encrypted",
                    "engine",
                    "engine_version",
                    "iops",
                    "kms_key_id",
                    "license_model",
                    "option_group_name",
                    "port",
                    "snapshot_type",
                    "source_db_snapshot_identifier",
                    "source_region",
                    "storage_type",
                    "vpc_id")
            .tags(live -> Rds.tags(live.snapshot().tagList()))
            .ignored("db_snapshot_identifier", "the identity")
            .ignored("id", "the identity")
            .ignored("status", "changes by itself")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsDbSnapshot() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        reads.prefetch(Snapshots.SHARED_WITH, id);
        return reads.get(Snapshots.OF_INSTANCES, id)
                .map(snapshot -> new Live(
                        snapshot, reads.attempt(Snapshots.SHARED_WITH, id).value(Value::set)));
    }
}
