package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ec2.model.RouteTableAssociation;

/// That one subnet or gateway uses one route table.
final class AwsRouteTableAssociation {

    static final ResourceType<RouteTableAssociation> TYPE = ResourceType.named("aws_route_table_association")
            .readBy(RouteTables::association)
            .needs(RouteTables.TABLES)
            .attribute("gateway_id", RouteTableAssociation::gatewayId)
            .ignored("id", "the identity")
            .attribute("route_table_id", RouteTableAssociation::routeTableId)
            .attribute("subnet_id", RouteTableAssociation::subnetId)
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsRouteTableAssociation() {}
}
