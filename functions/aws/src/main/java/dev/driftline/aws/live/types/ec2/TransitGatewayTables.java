package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.by;
import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.ec2.model.SearchTransitGatewayRoutesResponse;
import software.amazon.awssdk.services.ec2.model.TransitGatewayAssociationState;
import software.amazon.awssdk.services.ec2.model.TransitGatewayPropagationState;
import software.amazon.awssdk.services.ec2.model.TransitGatewayRoute;
import software.amazon.awssdk.services.ec2.model.TransitGatewayRouteState;
import software.amazon.awssdk.services.ec2.model.TransitGatewayRouteTable;
import software.amazon.awssdk.services.ec2.model.TransitGatewayRouteTableAssociation;
import software.amazon.awssdk.services.ec2.model.TransitGatewayRouteTablePropagation;

/// What is in the route tables of transit gateways: one call a table for all that the run declares of it.
final class TransitGatewayTables {

    private static final String NO_SUCH_TABLE = "InvalidRouteTableID.NotFound";

    static final Lookup<Whole, List<TransitGatewayRouteTable>> ALL = Lookup.whole(
            "ec2:DescribeTransitGatewayRouteTables",
            aws -> ec2(aws).describeTransitGatewayRouteTablesPaginator().transitGatewayRouteTables().stream()
                    .toList());

    /// By attachment.
    static final Lookup<String, Map<String, TransitGatewayRouteTableAssociation>> ASSOCIATIONS =
            Lookup.<String, Map<String, TransitGatewayRouteTableAssociation>>each(
                            "ec2:GetTransitGatewayRouteTableAssociations",
                            (aws, table) -> ec2(aws)
                                    .getTransitGatewayRouteTableAssociationsPaginator(
                                            ask -> ask.transitGatewayRouteTableId(table))
                                    .associations()
                                    .stream()
                                    .filter(found -> found.state() != TransitGatewayAssociationState.DISASSOCIATING
                                            && found.state() != TransitGatewayAssociationState.DISASSOCIATED)
                                    .collect(Collectors.toMap(
                                            TransitGatewayRouteTableAssociation::transitGatewayAttachmentId,
                                            Function.identity())))
                    .absentOn(NO_SUCH_TABLE);

    /// By attachment.
    static final Lookup<String, Map<String, TransitGatewayRouteTablePropagation>> PROPAGATIONS =
            Lookup.<String, Map<String, TransitGatewayRouteTablePropagation>>each(
                            "ec2:GetTransitGatewayRouteTablePropagations",
                            (aws, table) -> ec2(aws)
                                    .getTransitGatewayRouteTablePropagationsPaginator(
                                            ask -> ask.transitGatewayRouteTableId(table))
                                    .transitGatewayRouteTablePropagations()
                                    .stream()
                                    .filter(found -> found.state() != TransitGatewayPropagationState.DISABLING
                                            && found.state() != TransitGatewayPropagationState.DISABLED)
                                    .collect(Collectors.toMap(
                                            TransitGatewayRouteTablePropagation::transitGatewayAttachmentId,
                                            Function.identity(),
                                            (first, second) -> first)))
                    .absentOn(NO_SUCH_TABLE);

    /// The static routes of a table: the first thousand, for the call has no pages.
    static final Lookup<String, SearchTransitGatewayRoutesResponse> STATIC_ROUTES =
            Lookup.<String, SearchTransitGatewayRoutesResponse>each(
                            "ec2:SearchTransitGatewayRoutes",
                            (aws, table) -> ec2(aws).searchTransitGatewayRoutes(ask ->
                                    ask.transitGatewayRouteTableId(table).filters(by("type", List.of("static")))))
                    .absentOn(NO_SUCH_TABLE);

    record Destination(String table, String cidr) {}

    /// The route of one destination, in a table of more than a thousand.
    static final Lookup<Destination, SearchTransitGatewayRoutesResponse> STATIC_ROUTE =
            Lookup.<Destination, SearchTransitGatewayRoutesResponse>each(
                            "ec2:SearchTransitGatewayRoutes",
                            (aws, to) -> ec2(aws).searchTransitGatewayRoutes(ask -> ask.transitGatewayRouteTableId(
                                            to.table())
                                    .filters(
                                            by("type", List.of("static")),
                                            by("route-search.exact-match", List.of(to.cidr())))))
                    .absentOn(NO_SUCH_TABLE);

    private TransitGatewayTables() {}

    /// Routes that a prefix list brings are listed with the others and are not Terraform's.
    static boolean isOfItsOwn(TransitGatewayRoute route) {
        return (route.prefixListId() == null || route.prefixListId().isEmpty())
                && route.destinationCidrBlock() != null
                && route.state() != TransitGatewayRouteState.DELETING
                && route.state() != TransitGatewayRouteState.DELETED;
    }
}
