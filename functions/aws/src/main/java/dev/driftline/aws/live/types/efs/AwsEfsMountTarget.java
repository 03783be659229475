package dev.driftline.aws.live.types.efs;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Collection;
import java.util.Optional;
import software.amazon.awssdk.services.efs.model.MountTargetDescription;

/// The network interface through which a subnet reaches a file system.
final class AwsEfsMountTarget {

    record Live(MountTargetDescription target, Value securityGroups) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_efs_mount_target")
            .readBy(AwsEfsMountTarget::read)
            .needs(Efs.MOUNT_TARGETS, Efs.SECURITY_GROUPS)
            .attributes(Live::target, "file_system_id", "subnet_id")
            .allComputed(
                    Live::target,
                    "availability_zone_id",
                    "availability_zone_name",
                    "ip_address",
                    "network_interface_id",
                    "owner_id")
            .computed("security_groups", Live::securityGroups)
            .allIgnored("made of the file system's id by Terraform", "dns_name", "file_system_arn")
            .ignored("mount_target_dns_name", "made of zone and file system by Terraform")
            .ignored("id", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsEfsMountTarget() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        reads.prefetch(Efs.SECURITY_GROUPS, id);
        return reads.get(Efs.MOUNT_TARGETS, declared.text("file_system_id")).stream()
                .flatMap(Collection::stream)
                .filter(target -> id.equals(target.mountTargetId()))
                .findFirst()
                .map(target ->
                        new Live(target, reads.attempt(Efs.SECURITY_GROUPS, id).value(Value::set)));
    }
}
