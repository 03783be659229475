package dev.driftline.aws.live.types.dms;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.databasemigration.model.ReplicationSubnetGroup;
import software.amazon.awssdk.services.databasemigration.model.Subnet;

/// The subnets where migrations may run.
final class AwsDmsReplicationSubnetGroup {

    record Live(ReplicationSubnetGroup group, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_dms_replication_subnet_group")
            .identifiedBy("replication_subnet_group_id")
            .readBy(AwsDmsReplicationSubnetGroup::read)
            .needs(Dms.SUBNET_GROUPS, Dms.TAGS, Tagging.TAGGED)
            .attributes(Live::group, "replication_subnet_group_description")
            .attribute(
                    "subnet_ids",
                    live -> Value.set(live.group().subnets().stream()
                            .map(Subnet::subnetIdentifier)
                            .toList()))
            .computed("vpc_id", live -> live.group().vpcId())
            .tags(Live::tags)
            .ignored("id", "the identity")
            .ignored("replication_subnet_group_arn", "made of the id, which is the identity, by Terraform")
            .ignored("replication_subnet_group_id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsDmsReplicationSubnetGroup() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("replication_subnet_group_arn");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(Dms.SUBNET_GROUPS, declared.text("replication_subnet_group_id"))
                .map(group -> new Live(group, Tagging.tags(reads, declared, arn, Dms.TAGS)));
    }
}
