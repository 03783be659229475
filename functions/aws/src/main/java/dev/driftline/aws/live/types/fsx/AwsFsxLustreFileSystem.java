package dev.driftline.aws.live.types.fsx;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.logs.LogGroupArns;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.fsx.model.DataRepositoryConfiguration;
import software.amazon.awssdk.services.fsx.model.FileSystem;

/// A file system for fast computing.
final class AwsFsxLustreFileSystem {

    static final ResourceType<FileSystem> TYPE = FileSystems.described("aws_fsx_lustre_file_system")
            .attributes(FileSystem::lustreConfiguration, "copy_tags_to_backups", "data_compression_type")
            .attributes(
                    FileSystem::lustreConfiguration,
                    "deployment_type",
                    "drive_cache_type",
                    "per_unit_storage_throughput",
                    "root_squash_configuration")
            .allComputed(
                    FileSystem::lustreConfiguration,
                    "automatic_backup_retention_days",
                    "daily_automatic_backup_start_time",
                    "mount_name",
                    "weekly_maintenance_start_time")
            .allComputed(
                    AwsFsxLustreFileSystem::repository, "auto_import_policy", "export_path", "imported_file_chunk_size")
            .attributes(AwsFsxLustreFileSystem::repository, "import_path")
            .computed("file_system_type_version", FileSystem::fileSystemTypeVersion)
            .attribute(
                    "log_configuration",
                    system -> Shape.PLAIN.single(system.lustreConfiguration().logConfiguration()),
                    Meaning.field("destination", LogGroupArns.MEANING))
            .attribute("storage_capacity", FileSystem::storageCapacity)
            .ignored("backup_id", "only read when Terraform creates the file system")
            .verified(Verified.ANSWERS)
            .done();

    private AwsFsxLustreFileSystem() {}

    private static DataRepositoryConfiguration repository(FileSystem system) {
        var repository = system.lustreConfiguration().dataRepositoryConfiguration();
        return repository == null ? DataRepositoryConfiguration.builder().build() : repository;
    }
}
