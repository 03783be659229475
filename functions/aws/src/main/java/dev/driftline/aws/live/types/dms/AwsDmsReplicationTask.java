package dev.driftline.aws.live.types.dms;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.LinkedHashMap;
import java.util.Optional;
import software.amazon.awssdk.services.databasemigration.model.ReplicationTask;

/// A migration.
final class AwsDmsReplicationTask {

    /// DMS answers all settings with their defaults, and names of its own for the logs: what the state has is compared.
    private static final Meaning SETTINGS =
            JsonText.STRUCTURE.then(sides -> new Meaning.Sides(sides.declared(), like(sides.declared(), sides.live())));

    record Live(ReplicationTask task, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_dms_replication_task")
            .identifiedBy("replication_task_id")
            .readBy(AwsDmsReplicationTask::read)
            .needs(Dms.TASKS, Dms.TAGS, Tagging.TAGGED)
            .attribute("migration_type", live -> live.task().migrationTypeAsString())
            .attributes(Live::task, "replication_instance_arn", "source_endpoint_arn", "target_endpoint_arn")
            .attribute("replication_task_settings", live -> live.task().replicationTaskSettings(), SETTINGS)
            .computed("replication_task_arn", live -> live.task().replicationTaskArn())
            .attribute("table_mappings", live -> live.task().tableMappings(), JsonText.MEANING)
            .tags(Live::tags)
            .ignored("cdc_start_position", "moves with the migration")
            .ignored("id", "the identity")
            .ignored("replication_task_id", "the identity")
            .ignored("status", "changes by itself")
            .allIgnored(
                    "only read when Terraform creates or starts the task",
                    "cdc_start_time",
                    "resource_identifier",
                    "start_replication_task")
            .verified(Verified.ANSWERS)
            .done();

    private AwsDmsReplicationTask() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("replication_task_arn"));
        return reads.get(Dms.TASKS, declared.text("replication_task_id"))
                .map(task -> new Live(task, Tagging.tags(reads, declared, task.replicationTaskArn(), Dms.TAGS)));
    }

    /// The live value without the keys that the declared one does not have.
    private static Value like(Value declared, Value live) {
        if (declared.isEmpty()) {
            return declared;
        }
        if (!(declared instanceof Value.MapOf(var expected)) || !(live instanceof Value.MapOf(var actual))) {
            return live;
        }
        var left = new LinkedHashMap<String, Value>();
        actual.forEach((key, value) -> {
            if (expected.containsKey(key)) {
                left.put(key, like(expected.getOrDefault(key, Value.absent()), value));
            }
        });
        return new Value.MapOf(left);
    }
}
