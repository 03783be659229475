package dev.driftline.aws.live.types.backup;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.backup.model.BackupSelection;

/// What a plan backs up.
final class AwsBackupSelection {

    private static final Shape CONDITIONS = Shape.PLAIN
            .complete()
            .renamed("condition_key", "key")
            .renamed("condition_type", "type")
            .renamed("condition_value", "value");

    static final ResourceType<BackupSelection> TYPE = ResourceType.named("aws_backup_selection")
            .readBy((reads, declared) ->
                    reads.get(Backup.SELECTIONS, new Backup.Selection(declared.text("plan_id"), declared.text("id"))))
            .needs(Backup.SELECTIONS)
            .attribute("condition", AwsBackupSelection::conditions)
            .attributes(selection -> selection, "iam_role_arn", "not_resources", "resources")
            .attribute("name", BackupSelection::selectionName)
            .attribute("selection_tag", selection -> CONDITIONS.set(selection.listOfTags()))
            .ignored("id", "the identity")
            .ignored("plan_id", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsBackupSelection() {}

    /// AWS answers a structure without conditions where nobody set any.
    private static Value conditions(BackupSelection selection) {
        var conditions = CONDITIONS.single(selection.conditions());
        return conditions.elements().stream().allMatch(Value::isEmpty) ? Value.absent() : conditions;
    }
}
