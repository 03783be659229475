package dev.driftline.aws.live.types.backup;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.backup.model.DescribeRegionSettingsResponse;

/// What AWS Backup cares for in a region.
final class AwsBackupRegionSettings {

    static final ResourceType<DescribeRegionSettingsResponse> TYPE = ResourceType.named("aws_backup_region_settings")
            .readBy((reads, declared) -> reads.get(BackupSettings.OF_REGION, Whole.LISTING)
                    .filter(DescribeRegionSettingsResponse::hasResourceTypeOptInPreference))
            .needs(BackupSettings.OF_REGION)
            .computed(
                    "resource_type_management_preference",
                    live -> Value.map(live.resourceTypeManagementPreference()),
                    BackupSettings.KNOWN)
            .attribute(
                    "resource_type_opt_in_preference",
                    live -> Value.map(live.resourceTypeOptInPreference()),
                    BackupSettings.KNOWN)
            .ignored("id", "the region, which is the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsBackupRegionSettings() {}
}
