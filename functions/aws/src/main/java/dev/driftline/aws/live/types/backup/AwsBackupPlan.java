package dev.driftline.aws.live.types.backup;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.backup.model.BackupPlan;

/// What is backed up when, and for how long.
final class AwsBackupPlan {

    private static final Shape SHAPE = Shape.PLAIN
            .complete()
            .renamed("schedule_expression", "schedule")
            .renamed("start_window_minutes", "start_window")
            .renamed("completion_window_minutes", "completion_window")
            .renamed("target_backup_vault_name", "target_vault_name")
            .renamed("copy_actions", "copy_action")
            .renamed("destination_backup_vault_arn", "destination_vault_arn")
            .renamed("move_to_cold_storage_after_days", "cold_storage_after")
            .renamed("delete_after_days", "delete_after");

    record Live(BackupPlan plan, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_backup_plan")
            .readBy(AwsBackupPlan::read)
            .needs(Backup.PLANS)
            .needs(Backup.TAGS)
            .needs(Tagging.TAGGED)
            .attribute("advanced_backup_setting", live -> SHAPE.set(live.plan().advancedBackupSettings()))
            .attribute("name", live -> live.plan().backupPlanName())
            .attribute("rule", live -> SHAPE.set(live.plan().rules()))
            .tags(Live::tags)
            .ignored("arn", "follows from the id, which is the identity")
            .ignored("id", "the identity")
            .ignored("version", "new with every change of the plan, which is compared")
            .done();

    private AwsBackupPlan() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(Backup.PLANS, declared.text("id"))
                .map(plan -> new Live(plan.backupPlan(), Tagging.tags(reads, declared, arn, Backup.TAGS)));
    }
}
