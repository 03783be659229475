package dev.driftline.aws.live.types.backup;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.Reads;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.backup.BackupClient;
import software.amazon.awssdk.services.backup.model.BackupSelection;
import software.amazon.awssdk.services.backup.model.BackupVaultListMember;
import software.amazon.awssdk.services.backup.model.GetBackupPlanResponse;
import software.amazon.awssdk.services.backup.model.GetBackupVaultNotificationsResponse;

/// Plans and vaults; all vaults with their locks come in one listing.
final class Backup {

    private static final String NONE = "ResourceNotFoundException";

    /// @param plan its id
    record Selection(String plan, String id) {}

    /// By id.
    static final Lookup<String, GetBackupPlanResponse> PLANS = Lookup.<String, GetBackupPlanResponse>each(
                    "backup:GetBackupPlan", (aws, id) -> {
                        var plan = backup(aws).getBackupPlan(ask -> ask.backupPlanId(id));
                        return plan.deletionDate() == null ? plan : null;
                    })
            .absentOn(NONE);

    static final Lookup<Selection, BackupSelection> SELECTIONS = Lookup.<Selection, BackupSelection>each(
                    "backup:GetBackupSelection",
                    (aws, of) -> backup(aws)
                            .getBackupSelection(
                                    ask -> ask.backupPlanId(of.plan()).selectionId(of.id()))
                            .backupSelection())
            .absentOn(NONE, "InvalidParameterValueException");

    /// All vaults by name.
    static final Lookup<Whole, Map<String, BackupVaultListMember>> VAULTS = Lookup.whole(
            "backup:ListBackupVaults",
            aws -> backup(aws).listBackupVaultsPaginator().stream()
                    .flatMap(page -> page.backupVaultList().stream())
                    .collect(Collectors.toMap(
                            BackupVaultListMember::backupVaultName, Function.identity(), (first, second) -> second)));

    /// By name of the vault; empty without one.
    static final Lookup<String, String> VAULT_POLICIES = Lookup.<String, String>each(
                    "backup:GetBackupVaultAccessPolicy",
                    (aws, vault) -> backup(aws)
                            .getBackupVaultAccessPolicy(ask -> ask.backupVaultName(vault))
                            .policy())
            .absentOn(NONE);

    /// By name of the vault.
    static final Lookup<String, GetBackupVaultNotificationsResponse> NOTIFICATIONS =
            Lookup.<String, GetBackupVaultNotificationsResponse>each(
                            "backup:GetBackupVaultNotifications",
                            (aws, vault) -> backup(aws).getBackupVaultNotifications(ask -> ask.backupVaultName(vault)))
                    .absentOn(NONE);

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "backup:ListTags",
                    (aws, arn) -> backup(aws).listTagsPaginator(ask -> ask.resourceArn(arn)).stream()
                            .flatMap(page -> page.tags().entrySet().stream())
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, Map.Entry::getValue, (first, second) -> second)))
            .absentOn(NONE);

    private Backup() {}

    static BackupClient backup(Aws aws) {
        return aws.client(BackupClient.class, BackupClient::builder);
    }

    static Optional<BackupVaultListMember> vault(Reads reads, String name) {
        return reads.get(VAULTS, Whole.LISTING).flatMap(all -> Optional.ofNullable(all.get(name)));
    }
}
