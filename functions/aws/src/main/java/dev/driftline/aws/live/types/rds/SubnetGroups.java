package dev.driftline.aws.live.types.rds;

import static dev.driftline.aws.live.types.rds.Rds.rds;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.TypeDeclaration;
import dev.driftline.aws.live.types.Listings;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.rds.model.DBSubnetGroup;
import software.amazon.awssdk.services.rds.model.Subnet;

/// The subnets where databases may be, whatever the engine.
final class SubnetGroups {

    static final Lookup<String, DBSubnetGroup> SUBNET_GROUPS = Listings.byName(
            "rds:DescribeDBSubnetGroups",
            (aws, name) -> rds(aws).describeDBSubnetGroups(ask -> ask.dbSubnetGroupName(name))
                    .dbSubnetGroups(),
            aws -> rds(aws).describeDBSubnetGroupsPaginator(ask -> {}).dbSubnetGroups(),
            DBSubnetGroup::dbSubnetGroupName,
            "DBSubnetGroupNotFoundFault");

    record Live(DBSubnetGroup group, Value tags) {}

    private SubnetGroups() {}

    static TypeDeclaration<Live> described(String type) {
        return ResourceType.named(type)
                .readBy(SubnetGroups::read)
                .needs(SUBNET_GROUPS, Rds.TAGS, Tagging.TAGGED)
                .computed("arn", live -> live.group().dbSubnetGroupArn())
                .attribute("description", live -> live.group().dbSubnetGroupDescription())
                .attribute(
                        "subnet_ids",
                        live -> Value.set(live.group().subnets().stream()
                                .map(Subnet::subnetIdentifier)
                                .toList()))
                .tags(Live::tags)
                .ignored("id", "the identity")
                .ignored("name", "the identity")
                .ignored("name_prefix", "only read when Terraform creates the group");
    }

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(SUBNET_GROUPS, declared.text("id"))
                .map(group -> new Live(group, Tagging.tags(reads, declared, group.dbSubnetGroupArn(), Rds.TAGS)));
    }
}
