package dev.driftline.aws.live.types.backup;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import java.util.Map;

/// What AWS Backup may do across the accounts of an organization.
final class AwsBackupGlobalSettings {

    static final ResourceType<Map<String, String>> TYPE = ResourceType.named("aws_backup_global_settings")
            .readBy((reads, declared) ->
                    reads.get(BackupSettings.OF_ORGANIZATION, Whole.LISTING).filter(settings -> !settings.isEmpty()))
            .needs(BackupSettings.OF_ORGANIZATION)
            .attribute("global_settings", Value::map, BackupSettings.KNOWN)
            .ignored("id", "the account, which is the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsBackupGlobalSettings() {}
}
