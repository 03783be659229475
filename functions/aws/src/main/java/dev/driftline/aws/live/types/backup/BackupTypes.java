package dev.driftline.aws.live.types.backup;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Backup.
public final class BackupTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_backup_framework", () -> AwsBackupFramework.TYPE),
            entry("aws_backup_global_settings", () -> AwsBackupGlobalSettings.TYPE),
            entry("aws_backup_plan", () -> AwsBackupPlan.TYPE),
            entry("aws_backup_region_settings", () -> AwsBackupRegionSettings.TYPE),
            entry("aws_backup_selection", () -> AwsBackupSelection.TYPE),
            entry("aws_backup_vault", () -> AwsBackupVault.TYPE),
            entry("aws_backup_vault_lock_configuration", () -> AwsBackupVaultLockConfiguration.TYPE),
            entry("aws_backup_vault_notifications", () -> AwsBackupVaultNotifications.TYPE),
            entry("aws_backup_vault_policy", () -> AwsBackupVaultPolicy.TYPE));

    private BackupTypes() {}
}
