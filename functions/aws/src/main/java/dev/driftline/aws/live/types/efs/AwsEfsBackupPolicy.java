package dev.driftline.aws.live.types.efs;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.efs.model.BackupPolicy;
import software.amazon.awssdk.services.efs.model.Status;

/// Whether a file system is backed up by itself.
final class AwsEfsBackupPolicy {

    static final ResourceType<BackupPolicy> TYPE = ResourceType.named("aws_efs_backup_policy")
            .identifiedBy("file_system_id")
            .readBy(Efs.BACKUPS)
            .attribute("backup_policy", policy -> Value.single(Value.block().with("status", Value.of(settled(policy)))))
            .allIgnored("the identity", "file_system_id", "id")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEfsBackupPolicy() {}

    /// What is being switched is as good as switched.
    private static String settled(BackupPolicy policy) {
        return policy.status() == Status.ENABLED || policy.status() == Status.ENABLING ? "ENABLED" : "DISABLED";
    }
}
