package dev.driftline.aws.live.types.efs;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of EFS.
public final class EfsTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_efs_access_point", () -> AwsEfsAccessPoint.TYPE),
            entry("aws_efs_backup_policy", () -> AwsEfsBackupPolicy.TYPE),
            entry("aws_efs_file_system", () -> AwsEfsFileSystem.TYPE),
            entry("aws_efs_file_system_policy", () -> AwsEfsFileSystemPolicy.TYPE),
            entry("aws_efs_mount_target", () -> AwsEfsMountTarget.TYPE),
            entry("aws_efs_replication_configuration", () -> AwsEfsReplicationConfiguration.TYPE));

    private EfsTypes() {}
}
