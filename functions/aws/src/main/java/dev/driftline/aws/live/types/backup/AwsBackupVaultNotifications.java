package dev.driftline.aws.live.types.backup;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.backup.model.GetBackupVaultNotificationsResponse;

/// Who is told of what happens in a vault.
final class AwsBackupVaultNotifications {

    static final ResourceType<GetBackupVaultNotificationsResponse> TYPE = ResourceType.named(
                    "aws_backup_vault_notifications")
            .identifiedBy("backup_vault_name")
            .readBy(Backup.NOTIFICATIONS)
            .attributes(live -> live, "backup_vault_events", "sns_topic_arn")
            .ignored("backup_vault_arn", "follows from the name, which is the identity")
            .ignored("backup_vault_name", "the identity")
            .ignored("id", "the name of the vault, which is the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsBackupVaultNotifications() {}
}
