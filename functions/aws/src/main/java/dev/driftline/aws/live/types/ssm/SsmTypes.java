package dev.driftline.aws.live.types.ssm;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Systems Manager.
public final class SsmTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_ssm_activation", () -> AwsSsmActivation.TYPE),
            entry("aws_ssm_association", () -> AwsSsmAssociation.TYPE),
            entry("aws_ssm_default_patch_baseline", () -> AwsSsmDefaultPatchBaseline.TYPE),
            entry("aws_ssm_document", () -> AwsSsmDocument.TYPE),
            entry("aws_ssm_maintenance_window", () -> AwsSsmMaintenanceWindow.TYPE),
            entry("aws_ssm_maintenance_window_target", () -> AwsSsmMaintenanceWindowTarget.TYPE),
            entry("aws_ssm_maintenance_window_task", () -> AwsSsmMaintenanceWindowTask.TYPE),
            entry("aws_ssm_parameter", () -> AwsSsmParameter.TYPE),
            entry("aws_ssm_patch_baseline", () -> AwsSsmPatchBaseline.TYPE),
            entry("aws_ssm_patch_group", () -> AwsSsmPatchGroup.TYPE),
            entry("aws_ssm_resource_data_sync", () -> AwsSsmResourceDataSync.TYPE),
            entry("aws_ssm_service_setting", () -> AwsSsmServiceSetting.TYPE));

    private SsmTypes() {}
}
