package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.RouteTable;
import software.amazon.awssdk.services.ec2.model.RouteTableAssociation;
import software.amazon.awssdk.services.ec2.model.RouteTableAssociationStateCode;

/// The route tables that tables, routes and associations ask for.
final class RouteTables {

    static final Lookup<String, RouteTable> TABLES = Lookup.batches(
            "ec2:DescribeRouteTables",
            Ec2.FILTER_VALUES,
            (aws, ids) -> ec2(aws).describeRouteTablesPaginator(ask -> ask.filters(Ec2.by("route-table-id", ids)))
                    .routeTables(),
            RouteTable::routeTableId);

    /// By VPC, the table of subnets that have none of their own.
    static final Lookup<String, RouteTable> MAIN_TABLES = Lookup.batches(
            "ec2:DescribeRouteTables",
            Ec2.FILTER_VALUES,
            (aws, vpcs) -> ec2(aws).describeRouteTablesPaginator(ask ->
                            ask.filters(Ec2.by("vpc-id", vpcs), Ec2.by("association.main", java.util.List.of("true"))))
                    .routeTables(),
            RouteTable::vpcId);

    private RouteTables() {}

    /// The association, found by its id in the table that the state names. A subnet or gateway given to
    /// another table gets another association (Amazon EC2 API reference, `ReplaceRouteTableAssociation`):
    /// this one is gone then.
    static Optional<RouteTableAssociation> association(Reads reads, DeclaredResource declared) {
        return reads.get(TABLES, declared.text("route_table_id")).stream()
                .flatMap(table -> table.associations().stream())
                .filter(association -> declared.text("id").equals(association.routeTableAssociationId()))
                .filter(RouteTables::isAlive)
                .findFirst();
    }

    private static boolean isAlive(RouteTableAssociation association) {
        var state = association.associationState();
        return state == null
                || (state.state() != RouteTableAssociationStateCode.DISASSOCIATED
                        && state.state() != RouteTableAssociationStateCode.FAILED);
    }
}
