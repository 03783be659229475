package dev.driftline.aws.live.types.backup;

import static dev.driftline.aws.live.types.backup.Backup.backup;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;

/// Vaults and plans, without those that AWS Backup and EFS keep for themselves.
public final class BackupListings {

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_backup_vault")
                    .from(
                            "backup:ListBackupVaults",
                            aws -> backup(aws)
                                    .listBackupVaultsPaginator(ask -> {})
                                    .backupVaultList())
                    .id(vault -> vault.backupVaultName())
                    .key(vault -> vault.backupVaultArn())
                    .without(vault -> vault.backupVaultName().equals("Default")
                            || vault.backupVaultName().startsWith("aws/"))
                    .done(),
            Listing.of("aws_backup_plan")
                    .from(
                            "backup:ListBackupPlans",
                            aws -> backup(aws)
                                    .listBackupPlansPaginator(ask -> {})
                                    .backupPlansList())
                    .id(plan -> plan.backupPlanId())
                    .key(plan -> plan.backupPlanArn())
                    .label(plan -> plan.backupPlanName())
                    .without(plan -> plan.backupPlanName().startsWith("aws/"))
                    .done());

    private BackupListings() {}
}
