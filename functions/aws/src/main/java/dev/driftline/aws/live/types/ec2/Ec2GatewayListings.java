package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.FlowLog;
import software.amazon.awssdk.services.ec2.model.TransitGatewayAttachmentState;
import software.amazon.awssdk.services.ec2.model.TransitGatewayRouteTable;
import software.amazon.awssdk.services.ec2.model.VpcPeeringConnectionStateReasonCode;

/// What joins networks, and what is seen of them.
final class Ec2GatewayListings {

    /// Listed for a while after they are gone.
    private static final Set<String> GONE = Set.of("deleted", "deleting", "failed", "rejected", "expired");

    static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_nat_gateway")
                    .from(Ec2InterfaceListings.NAT_GATEWAYS)
                    .id(gateway -> gateway.natGatewayId())
                    .tags(gateway -> gateway.tags())
                    .without(gateway -> isGone(gateway.stateAsString()))
                    .done(),
            Listing.of("aws_vpc_endpoint")
                    .from(Ec2InterfaceListings.ENDPOINTS)
                    .id(endpoint -> endpoint.vpcEndpointId())
                    .label(endpoint -> endpoint.serviceName())
                    .tags(endpoint -> endpoint.tags())
                    .without(endpoint -> Boolean.TRUE.equals(endpoint.requesterManaged()))
                    .without(endpoint -> isGone(endpoint.stateAsString()))
                    .done(),
            Listing.of("aws_vpc_endpoint_service")
                    .from(
                            "ec2:DescribeVpcEndpointServiceConfigurations",
                            aws -> ec2(aws).describeVpcEndpointServiceConfigurationsPaginator(ask -> {})
                                    .serviceConfigurations())
                    .id(service -> service.serviceId())
                    .label(service -> service.serviceName())
                    .tags(service -> service.tags())
                    .without(service -> isGone(service.serviceStateAsString()))
                    .done(),
            Listing.of("aws_vpc_peering_connection")
                    .from(
                            "ec2:DescribeVpcPeeringConnections",
                            aws -> ec2(aws).describeVpcPeeringConnectionsPaginator(ask -> {})
                                    .vpcPeeringConnections())
                    .id(peering -> peering.vpcPeeringConnectionId())
                    .tags(peering -> peering.tags())
                    .without(peering -> peering.status() == null
                            || isGone(peering.status().codeAsString())
                            || peering.status().code() == VpcPeeringConnectionStateReasonCode.EXPIRED)
                    .heldBy(
                            "aws_vpc_peering_connection_accepter",
                            accepter -> Stream.of(accepter.text("vpc_peering_connection_id")))
                    .done(),
            Listing.of("aws_customer_gateway")
                    .from(
                            "ec2:DescribeCustomerGateways",
                            aws -> ec2(aws).describeCustomerGateways().customerGateways())
                    .id(gateway -> gateway.customerGatewayId())
                    .label(gateway -> gateway.ipAddress())
                    .tags(gateway -> gateway.tags())
                    .without(gateway -> isGone(gateway.state()))
                    .done(),
            Listing.of("aws_vpn_gateway")
                    .from(
                            "ec2:DescribeVpnGateways",
                            aws -> ec2(aws).describeVpnGateways().vpnGateways())
                    .id(gateway -> gateway.vpnGatewayId())
                    .tags(gateway -> gateway.tags())
                    .without(gateway -> isGone(gateway.stateAsString()))
                    .done(),
            Listing.of("aws_vpn_connection")
                    .from(
                            "ec2:DescribeVpnConnections",
                            aws -> ec2(aws).describeVpnConnections().vpnConnections())
                    .id(connection -> connection.vpnConnectionId())
                    .tags(connection -> connection.tags())
                    .without(connection -> isGone(connection.stateAsString()))
                    .done(),
            Listing.of("aws_ec2_transit_gateway")
                    .from(
                            "ec2:DescribeTransitGateways",
                            aws -> ec2(aws).describeTransitGatewaysPaginator().transitGateways())
                    .id(gateway -> gateway.transitGatewayId())
                    .label(gateway -> gateway.description())
                    .tags(gateway -> gateway.tags())
                    .without(gateway -> isGone(gateway.stateAsString()))
                    .done(),
            // A gateway makes a table for itself unless it is told not to.
            Listing.of("aws_ec2_transit_gateway_route_table")
                    .from(TransitGatewayTables.ALL)
                    .id(table -> table.transitGatewayRouteTableId())
                    .tags(table -> table.tags())
                    .without(table -> Boolean.TRUE.equals(table.defaultAssociationRouteTable())
                            || Boolean.TRUE.equals(table.defaultPropagationRouteTable()))
                    .without(table -> isGone(table.stateAsString()))
                    .done(),
            Listing.of("aws_ec2_transit_gateway_route")
                    .from(
                            ask -> ask
                                    .each(
                                            TransitGatewayTables.STATIC_ROUTES,
                                            ask.all(TransitGatewayTables.ALL).stream()
                                                    .map(TransitGatewayRouteTable::transitGatewayRouteTableId)
                                                    .toList())
                                    .entrySet()
                                    .stream()
                                    .flatMap(table -> table.getValue().routes().stream()
                                            .filter(TransitGatewayTables::isOfItsOwn)
                                            .map(route -> new TransitGatewayTables.Destination(
                                                    table.getKey(), Networks.cidr(route.destinationCidrBlock())))),
                            TransitGatewayTables.ALL,
                            TransitGatewayTables.STATIC_ROUTES)
                    .id(route -> route.table() + "_" + route.cidr())
                    .declaredAs(declared -> declared.text("transit_gateway_route_table_id") + "_"
                            + Networks.cidr(declared.text("destination_cidr_block")))
                    .partOf("aws_ec2_transit_gateway_route_table", TransitGatewayTables.Destination::table)
                    .done(),
            Listing.of("aws_ec2_transit_gateway_vpc_attachment")
                    .from(
                            "ec2:DescribeTransitGatewayVpcAttachments",
                            aws -> ec2(aws).describeTransitGatewayVpcAttachmentsPaginator()
                                    .transitGatewayVpcAttachments())
                    .id(attachment -> attachment.transitGatewayAttachmentId())
                    .tags(attachment -> attachment.tags())
                    .without(attachment -> attachment.state() == TransitGatewayAttachmentState.DELETED
                            || isGone(attachment.stateAsString()))
                    .done(),
            Listing.of("aws_flow_log")
                    .from(
                            "ec2:DescribeFlowLogs",
                            aws -> ec2(aws).describeFlowLogsPaginator().flowLogs())
                    .id(FlowLog::flowLogId)
                    .label(log -> log.resourceId())
                    .tags(log -> log.tags())
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_ec2_client_vpn_endpoint")
                    .from(
                            "ec2:DescribeClientVpnEndpoints",
                            aws -> ec2(aws).describeClientVpnEndpointsPaginator()
                                    .clientVpnEndpoints())
                    .id(endpoint -> endpoint.clientVpnEndpointId())
                    .label(endpoint -> endpoint.description())
                    .tags(endpoint -> endpoint.tags())
                    .without(endpoint -> endpoint.status() != null
                            && isGone(endpoint.status().codeAsString()))
                    .concern(Concern.ACCESS)
                    .done());

    private Ec2GatewayListings() {}

    private static boolean isGone(@Nullable String state) {
        return state != null && GONE.contains(state.toLowerCase(Locale.ROOT));
    }
}
