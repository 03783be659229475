package dev.driftline.aws.live.types.efs;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.efs.EfsClient;
import software.amazon.awssdk.services.efs.model.AccessPointDescription;
import software.amazon.awssdk.services.efs.model.BackupPolicy;
import software.amazon.awssdk.services.efs.model.FileSystemDescription;
import software.amazon.awssdk.services.efs.model.LifeCycleState;
import software.amazon.awssdk.services.efs.model.LifecyclePolicy;
import software.amazon.awssdk.services.efs.model.MountTargetDescription;
import software.amazon.awssdk.services.efs.model.ReplicationConfigurationDescription;
import software.amazon.awssdk.services.efs.model.Tag;

/// The EFS calls. File systems and access points are listed, a hundred at a time: asked by its id, one alone is
/// answered.
final class Efs {

    private static final String NO_FILE_SYSTEM = "FileSystemNotFound";

    static final Lookup<String, FileSystemDescription> FILE_SYSTEMS = Lookup.<String, FileSystemDescription>choosing(
                    "elasticfilesystem:DescribeFileSystems",
                    (aws, ids) -> efs(aws).describeFileSystemsPaginator(ask -> {}).fileSystems().stream()
                            .collect(Collectors.toMap(
                                    FileSystemDescription::fileSystemId,
                                    Function.identity(),
                                    (first, second) -> second)))
            // Amazon EFS API reference, FileSystemDescription, AccessPointDescription (`LifeCycleState`).
            .until(FileSystemDescription::lifeCycleStateAsString, "deleting", "deleted");

    static final Lookup<String, AccessPointDescription> ACCESS_POINTS = Lookup.<String, AccessPointDescription>choosing(
                    "elasticfilesystem:DescribeAccessPoints",
                    (aws, ids) -> efs(aws).describeAccessPointsPaginator(ask -> {}).accessPoints().stream()
                            .collect(Collectors.toMap(
                                    AccessPointDescription::accessPointId,
                                    Function.identity(),
                                    (first, second) -> second)))
            .until(AccessPointDescription::lifeCycleStateAsString, "deleting", "deleted");

    /// By id of the file system.
    static final Lookup<String, List<LifecyclePolicy>> LIFECYCLES = Lookup.<String, List<LifecyclePolicy>>each(
                    "elasticfilesystem:DescribeLifecycleConfiguration",
                    (aws, id) -> efs(aws).describeLifecycleConfiguration(ask -> ask.fileSystemId(id))
                            .lifecyclePolicies())
            .absentOn(NO_FILE_SYSTEM);

    /// By id of the file system.
    static final Lookup<String, List<MountTargetDescription>> MOUNT_TARGETS =
            Lookup.<String, List<MountTargetDescription>>each(
                            "elasticfilesystem:DescribeMountTargets",
                            (aws, id) ->
                                    efs(aws)
                                            .describeMountTargetsPaginator(ask -> ask.fileSystemId(id))
                                            .mountTargets()
                                            .stream()
                                            .filter(target -> !isGone(target.lifeCycleState()))
                                            .toList())
                    .absentOn(NO_FILE_SYSTEM);

    /// By id of the mount target.
    static final Lookup<String, List<String>> SECURITY_GROUPS = Lookup.<String, List<String>>each(
                    "elasticfilesystem:DescribeMountTargetSecurityGroups",
                    (aws, id) -> efs(aws).describeMountTargetSecurityGroups(ask -> ask.mountTargetId(id))
                            .securityGroups())
            .absentOn("MountTargetNotFound");

    /// By id of the file system.
    static final Lookup<String, String> POLICIES = Lookup.<String, String>each(
                    "elasticfilesystem:DescribeFileSystemPolicy",
                    (aws, id) -> efs(aws).describeFileSystemPolicy(ask -> ask.fileSystemId(id))
                            .policy())
            .absentOn("PolicyNotFound", NO_FILE_SYSTEM);

    /// By id of the file system.
    static final Lookup<String, BackupPolicy> BACKUPS = Lookup.<String, BackupPolicy>each(
                    "elasticfilesystem:DescribeBackupPolicy",
                    (aws, id) -> efs(aws).describeBackupPolicy(ask -> ask.fileSystemId(id))
                            .backupPolicy())
            .absentOn("PolicyNotFound", NO_FILE_SYSTEM);

    /// By id of the source; the listing has the replications of all file systems.
    static final Lookup<String, ReplicationConfigurationDescription> REPLICATIONS = Lookup.choosing(
            "elasticfilesystem:DescribeReplicationConfigurations",
            (aws, ids) -> efs(aws).describeReplicationConfigurationsPaginator(ask -> {}).replications().stream()
                    .collect(Collectors.toMap(
                            ReplicationConfigurationDescription::sourceFileSystemId,
                            Function.identity(),
                            (first, second) -> second)));

    private Efs() {}

    static EfsClient efs(Aws aws) {
        return aws.client(EfsClient.class, EfsClient::builder);
    }

    private static boolean isGone(LifeCycleState state) {
        return state == LifeCycleState.DELETING || state == LifeCycleState.DELETED;
    }

    static Value tags(List<Tag> tags) {
        return Value.map(tags.stream()
                .filter(tag -> !tag.key().startsWith("aws:"))
                .collect(Collectors.<Tag, String, String>toMap(Tag::key, Tag::value, (first, second) -> second)));
    }
}
