package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.TypeDeclaration;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.PropagatingVgw;
import software.amazon.awssdk.services.ec2.model.RouteTable;

/// A route table with the routes that no route resource of the run claims.
final class AwsRouteTable {

    record Live(RouteTable table, Value routes) {}

    static final ResourceType<Live> TYPE =
            described(ResourceType.named("aws_route_table")).done();

    private AwsRouteTable() {}

    /// What the VPC's default table has too.
    static TypeDeclaration<Live> described(ResourceType.Named type) {
        return type.claimedAs("aws_route_table")
                .readBy(AwsRouteTable::read)
                .needs(RouteTables.TABLES, Ec2Interfaces.INTERFACES)
                .attributeOrChildren("propagating_vgws", AwsRouteTable::propagating, Meaning.PLAIN)
                .attributeOrChildren("route", Live::routes, Routes.BLOCKS)
                .tags(live -> Ec2.tags(live.table().tags()))
                .ignored("arn", "made of the account, the region and the id")
                .ignored("id", "the identity")
                .computed("owner_id", live -> live.table().ownerId())
                .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
                .computed("vpc_id", live -> live.table().vpcId());
    }

    private static Value propagating(Live live) {
        return Value.set(live.table().propagatingVgws().stream()
                .map(PropagatingVgw::gatewayId)
                .toList());
    }

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        return reads.get(RouteTables.TABLES, declared.text("id"))
                .map(table -> new Live(table, Routes.of(reads, table, declared)));
    }
}
