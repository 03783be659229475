package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.ec2.model.RouteTable;

/// That a VPN gateway may write its routes into a route table.
final class AwsVpnGatewayRoutePropagation {

    static final ResourceType<RouteTable> TYPE = ResourceType.named("aws_vpn_gateway_route_propagation")
            .readBy((reads, declared) -> reads.get(RouteTables.TABLES, declared.text("route_table_id"))
                    .filter(table -> table.propagatingVgws().stream()
                            .anyMatch(gateway -> declared.text("vpn_gateway_id").equals(gateway.gatewayId()))))
            .needs(RouteTables.TABLES)
            .claims(
                    "aws_route_table",
                    "propagating_vgws",
                    declared -> declared.text("route_table_id"),
                    declared -> declared.get("vpn_gateway_id"))
            .ignored("id", "made up by Terraform")
            .ignored("route_table_id", "a part of the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .ignored("vpn_gateway_id", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsVpnGatewayRoutePropagation() {}
}
