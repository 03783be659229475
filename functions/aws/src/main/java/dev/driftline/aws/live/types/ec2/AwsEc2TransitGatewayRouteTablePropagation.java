package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.TransitGatewayRouteTablePropagation;

/// That the addresses of an attachment are told to a route table.
final class AwsEc2TransitGatewayRouteTablePropagation {

    static final ResourceType<TransitGatewayRouteTablePropagation> TYPE = ResourceType.named(
                    "aws_ec2_transit_gateway_route_table_propagation")
            .readBy(AwsEc2TransitGatewayRouteTablePropagation::read)
            .needs(TransitGatewayTables.PROPAGATIONS)
            // When the table is the gateway's default one, the attachment shows it.
            .claims(
                    "aws_ec2_transit_gateway_vpc_attachment",
                    "transit_gateway_default_route_table_propagation",
                    declared -> declared.text("transit_gateway_attachment_id"),
                    declared -> Value.of(true))
            .computed("resource_id", TransitGatewayRouteTablePropagation::resourceId)
            .computed("resource_type", TransitGatewayRouteTablePropagation::resourceTypeAsString)
            .ignored("id", "made of both ids by Terraform")
            .ignored("transit_gateway_attachment_id", "a part of the identity")
            .ignored("transit_gateway_route_table_id", "a part of the identity")
            .done();

    private AwsEc2TransitGatewayRouteTablePropagation() {}

    private static Optional<TransitGatewayRouteTablePropagation> read(Reads reads, DeclaredResource declared) {
        return reads.get(TransitGatewayTables.PROPAGATIONS, declared.text("transit_gateway_route_table_id"))
                .map(propagations -> propagations.get(declared.text("transit_gateway_attachment_id")));
    }
}
