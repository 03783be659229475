package dev.driftline.aws.live.types.efs;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.efs.model.FileSystemDescription;

/// A file system; not its files.
final class AwsEfsFileSystem {

    private static final Shape SHAPE =
            Shape.PLAIN.complete().renamed("replication_overwrite_protection", "replication_overwrite");

    record Live(FileSystemDescription system, Value lifecycle) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_efs_file_system")
            .readBy(AwsEfsFileSystem::read)
            .needs(Efs.FILE_SYSTEMS, Efs.LIFECYCLES)
            .attributes(Live::system, "throughput_mode")
            .attribute("lifecycle_policy", Live::lifecycle)
            // AWS goes on telling what was provisioned once.
            .attribute(
                    "provisioned_throughput_in_mibps",
                    live -> "provisioned".equals(live.system().throughputModeAsString())
                            ? live.system().provisionedThroughputInMibps()
                            : null)
            .allComputed(
                    Live::system,
                    "availability_zone_id",
                    "availability_zone_name",
                    "creation_token",
                    "encrypted",
                    "kms_key_id",
                    "name",
                    "owner_id",
                    "performance_mode")
            .computed("protection", live -> SHAPE.single(live.system().fileSystemProtection()))
            .tags(live -> Efs.tags(live.system().tags()))
            .allIgnored("the identity", "arn", "dns_name", "id")
            .ignored("number_of_mount_targets", "follows from the mount targets, which are resources of their own")
            .ignored("size_in_bytes", "follows what is stored")
            .done();

    private AwsEfsFileSystem() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        reads.prefetch(Efs.LIFECYCLES, id);
        return reads.get(Efs.FILE_SYSTEMS, id)
                .map(system ->
                        new Live(system, reads.attempt(Efs.LIFECYCLES, id).value(SHAPE::set)));
    }
}
