package dev.driftline.aws.live.types.memorydb;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.memorydb.model.SubnetGroup;

/// The subnets where MemoryDB clusters may be.
final class AwsMemorydbSubnetGroup {

    record Live(SubnetGroup group, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_memorydb_subnet_group")
            .readBy(AwsMemorydbSubnetGroup::read)
            .needs(MemoryDb.SUBNET_GROUPS, MemoryDb.TAGS, Tagging.TAGGED)
            .attribute("description", live -> live.group().description())
            .allComputed(Live::group, "arn", "vpc_id")
            .attribute(
                    "subnet_ids",
                    live -> Value.set(live.group().subnets().stream()
                            .map(subnet -> subnet.identifier())
                            .toList()))
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the group")
            .tags(Live::tags)
            .ignored("id", "the identity")
            .done();

    private AwsMemorydbSubnetGroup() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(MemoryDb.SUBNET_GROUPS, declared.text("id"))
                .map(group -> new Live(group, Tagging.tags(reads, declared, group.arn(), MemoryDb.TAGS)));
    }
}
