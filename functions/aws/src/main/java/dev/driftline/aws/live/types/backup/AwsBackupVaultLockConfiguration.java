package dev.driftline.aws.live.types.backup;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.backup.model.BackupVaultListMember;

/// For how long a vault keeps backups whoever wants to delete them.
final class AwsBackupVaultLockConfiguration {

    static final ResourceType<BackupVaultListMember> TYPE = ResourceType.named("aws_backup_vault_lock_configuration")
            .identifiedBy("backup_vault_name")
            .readBy((reads, declared) -> Backup.vault(reads, declared.text("backup_vault_name")))
            .needs(Backup.VAULTS)
            .attributes(vault -> vault, "max_retention_days", "min_retention_days")
            .ignored("backup_vault_arn", "follows from the name, which is the identity")
            .ignored("backup_vault_name", "the identity")
            .ignored("changeable_for_days", "only sent with a lock; AWS returns the day on which it ends instead")
            .ignored("id", "the name of the vault, which is the identity")
            .done();

    private AwsBackupVaultLockConfiguration() {}
}
