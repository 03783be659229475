package dev.driftline.aws.live.types.backup;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.IamPolicy;

/// Who may do what with a vault.
final class AwsBackupVaultPolicy {

    static final ResourceType<String> TYPE = ResourceType.named("aws_backup_vault_policy")
            .identifiedBy("backup_vault_name")
            .readBy(Backup.VAULT_POLICIES)
            .attribute("policy", policy -> policy, IamPolicy.MEANING)
            .ignored("backup_vault_arn", "follows from the name, which is the identity")
            .ignored("backup_vault_name", "the identity")
            .ignored("id", "the name of the vault, which is the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsBackupVaultPolicy() {}
}
