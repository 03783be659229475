package dev.driftline.aws.live.types.dms;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.EngineVersions;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.databasemigration.model.ReplicationInstance;
import software.amazon.awssdk.services.databasemigration.model.ReplicationSubnetGroup;
import software.amazon.awssdk.services.databasemigration.model.VpcSecurityGroupMembership;

/// The machine that runs migrations.
final class AwsDmsReplicationInstance {

    record Live(ReplicationInstance instance, EngineVersions versions, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_dms_replication_instance")
            .identifiedBy("replication_instance_id")
            .readBy(AwsDmsReplicationInstance::read)
            .needs(Dms.INSTANCES, Dms.TAGS, Tagging.TAGGED)
            .attributes(Live::instance, "replication_instance_class")
            .allComputed(
                    Live::instance,
                    "allocated_storage",
                    "auto_minor_version_upgrade",
                    "availability_zone",
                    "multi_az",
                    "network_type",
                    "publicly_accessible",
                    "replication_instance_arn")
            .computed("engine_version", live -> live.versions().version())
            .computed("kms_key_arn", live -> live.instance().kmsKeyId())
            .computed(
                    "preferred_maintenance_window",
                    live -> live.instance().preferredMaintenanceWindow(),
                    Meaning.caseless())
            .computed(
                    "replication_instance_private_ips",
                    live -> Value.set(live.instance().replicationInstancePrivateIpAddresses()))
            .computed(
                    "replication_instance_public_ips",
                    live -> Value.set(live.instance().replicationInstancePublicIpAddresses()))
            .computed(
                    "replication_subnet_group_id",
                    live -> Optional.ofNullable(live.instance().replicationSubnetGroup())
                            .map(ReplicationSubnetGroup::replicationSubnetGroupIdentifier)
                            .orElse(null))
            .computed(
                    "vpc_security_group_ids",
                    live -> Value.set(live.instance().vpcSecurityGroups().stream()
                            .map(VpcSecurityGroupMembership::vpcSecurityGroupId)
                            .toList()))
            .tags(Live::tags)
            .ignored("id", "the identity")
            .ignored("replication_instance_id", "the identity")
            .allIgnored(
                    "tells Terraform how to change the instance; AWS knows nothing of it",
                    "allow_major_version_upgrade",
                    "apply_immediately",
                    "timeouts")
            .verified(Verified.ANSWERS)
            .done();

    private AwsDmsReplicationInstance() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("replication_instance_arn"));
        return reads.get(Dms.INSTANCES, declared.text("replication_instance_id"))
                .map(instance -> new Live(
                        instance,
                        versions(instance, declared),
                        Tagging.tags(reads, declared, instance.replicationInstanceArn(), Dms.TAGS)));
    }

    private static EngineVersions versions(ReplicationInstance instance, DeclaredResource declared) {
        var pending = instance.pendingModifiedValues();
        return new EngineVersions(
                declared, instance.engineVersion(), pending == null ? null : pending.engineVersion(), true);
    }
}
