package dev.driftline.aws.live.types.fsx;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.logs.LogGroupArns;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.fsx.model.Alias;
import software.amazon.awssdk.services.fsx.model.AliasLifecycle;
import software.amazon.awssdk.services.fsx.model.FileSystem;

/// A Windows file share.
final class AwsFsxWindowsFileSystem {

    static final ResourceType<FileSystem> TYPE = FileSystems.described("aws_fsx_windows_file_system")
            .attributes(
                    FileSystem::windowsConfiguration,
                    "active_directory_id",
                    "automatic_backup_retention_days",
                    "copy_tags_to_backups",
                    "deployment_type",
                    "throughput_capacity")
            .allComputed(
                    FileSystem::windowsConfiguration,
                    "daily_automatic_backup_start_time",
                    "disk_iops_configuration",
                    "preferred_file_server_ip",
                    "preferred_subnet_id",
                    "remote_administration_endpoint",
                    "weekly_maintenance_start_time")
            .attribute("aliases", AwsFsxWindowsFileSystem::aliases)
            .attribute(
                    "audit_log_configuration",
                    system -> Shape.PLAIN.single(system.windowsConfiguration().auditLogConfiguration()),
                    Meaning.field("audit_log_destination", LogGroupArns.MEANING))
            .attribute(
                    "self_managed_active_directory",
                    system -> Shape.PLAIN
                            .renamed("user_name", "username")
                            .single(system.windowsConfiguration().selfManagedActiveDirectoryConfiguration()))
            .computed("storage_capacity", FileSystem::storageCapacity)
            .ignored("backup_id", "only read when Terraform creates the file system")
            .ignored("skip_final_backup", "tells Terraform how to delete the file system; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsFsxWindowsFileSystem() {}

    private static Value aliases(FileSystem system) {
        return Value.set(system.windowsConfiguration().aliases().stream()
                .filter(alias -> alias.lifecycle() != AliasLifecycle.DELETING)
                .map(Alias::name)
                .toList());
    }
}
