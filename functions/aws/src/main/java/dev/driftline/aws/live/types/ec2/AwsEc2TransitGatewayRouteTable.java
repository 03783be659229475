package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ec2.model.TransitGatewayRouteTable;

/// A route table of a transit gateway; what is in it are resources of their own.
final class AwsEc2TransitGatewayRouteTable {

    static final ResourceType<TransitGatewayRouteTable> TYPE = ResourceType.named("aws_ec2_transit_gateway_route_table")
            .readBy(Ec2TransitGateways.ROUTE_TABLES)
            .attribute("transit_gateway_id", TransitGatewayRouteTable::transitGatewayId)
            .tags(table -> Ec2.tags(table.tags()))
            .computed("default_association_route_table", TransitGatewayRouteTable::defaultAssociationRouteTable)
            .computed("default_propagation_route_table", TransitGatewayRouteTable::defaultPropagationRouteTable)
            .computed("id", TransitGatewayRouteTable::transitGatewayRouteTableId)
            .ignored("arn", "made of the id by Terraform")
            .done();

    private AwsEc2TransitGatewayRouteTable() {}
}
