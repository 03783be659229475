package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.SearchTransitGatewayRoutesResponse;
import software.amazon.awssdk.services.ec2.model.TransitGatewayRoute;
import software.amazon.awssdk.services.ec2.model.TransitGatewayRouteAttachment;
import software.amazon.awssdk.services.ec2.model.TransitGatewayRouteState;

/// A static route of a transit gateway.
final class AwsEc2TransitGatewayRoute {

    static final ResourceType<TransitGatewayRoute> TYPE = ResourceType.named("aws_ec2_transit_gateway_route")
            .readBy(AwsEc2TransitGatewayRoute::read)
            .needs(TransitGatewayTables.STATIC_ROUTES)
            // A route whose attachment is gone becomes one, too.
            .attribute("blackhole", route -> route.state() == TransitGatewayRouteState.BLACKHOLE)
            .attribute(
                    "transit_gateway_attachment_id",
                    route -> route.transitGatewayAttachments().stream()
                            .map(TransitGatewayRouteAttachment::transitGatewayAttachmentId)
                            .findFirst()
                            .orElse(""))
            .ignored("destination_cidr_block", "a part of the identity")
            .ignored("id", "made of both parts by Terraform")
            .ignored("transit_gateway_route_table_id", "a part of the identity")
            .done();

    private AwsEc2TransitGatewayRoute() {}

    private static Optional<TransitGatewayRoute> read(Reads reads, DeclaredResource declared) {
        var table = declared.text("transit_gateway_route_table_id");
        var cidr = Networks.cidr(declared.text("destination_cidr_block"));
        var routes = reads.get(TransitGatewayTables.STATIC_ROUTES, table);
        var found = routes.flatMap(known -> to(cidr, known.routes()));
        if (found.isPresent() || !routes.map(AwsEc2TransitGatewayRoute::isCut).orElse(false)) {
            return found;
        }
        return reads.get(TransitGatewayTables.STATIC_ROUTE, new TransitGatewayTables.Destination(table, cidr))
                .flatMap(known -> to(cidr, known.routes()));
    }

    private static boolean isCut(SearchTransitGatewayRoutesResponse routes) {
        return Boolean.TRUE.equals(routes.additionalRoutesAvailable());
    }

    private static Optional<TransitGatewayRoute> to(String cidr, List<TransitGatewayRoute> routes) {
        return routes.stream()
                .filter(TransitGatewayTables::isOfItsOwn)
                .filter(route -> cidr.equals(Networks.cidr(route.destinationCidrBlock())))
                .findFirst();
    }
}
