package dev.driftline.aws.live.types.fsx;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.fsx.model.FileSystem;

/// A NetApp ONTAP file system.
final class AwsFsxOntapFileSystem {

    static final ResourceType<FileSystem> TYPE = FileSystems.described("aws_fsx_ontap_file_system")
            .attributes(
                    FileSystem::ontapConfiguration,
                    "automatic_backup_retention_days",
                    "deployment_type",
                    "preferred_subnet_id")
            // A throughput is declared for all or for each pair of servers; AWS tells both.
            .allComputed(
                    FileSystem::ontapConfiguration,
                    "daily_automatic_backup_start_time",
                    "disk_iops_configuration",
                    "endpoint_ip_address_range",
                    "endpoints",
                    "ha_pairs",
                    "route_table_ids",
                    "throughput_capacity",
                    "throughput_capacity_per_ha_pair",
                    "weekly_maintenance_start_time")
            .attribute("storage_capacity", FileSystem::storageCapacity)
            .ignored("fsx_admin_password", "AWS tells it nobody")
            .verified(Verified.ANSWERS)
            .done();

    private AwsFsxOntapFileSystem() {}
}
