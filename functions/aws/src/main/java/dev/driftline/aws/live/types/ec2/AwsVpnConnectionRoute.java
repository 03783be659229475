package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.VpnStaticRoute;

/// A static route of a VPN connection: there or not there.
final class AwsVpnConnectionRoute {

    static final ResourceType<VpnStaticRoute> TYPE = ResourceType.named("aws_vpn_connection_route")
            .readBy(AwsVpnConnectionRoute::read)
            .needs(Ec2Vpns.CONNECTIONS)
            .claims(
                    "aws_vpn_connection",
                    "routes",
                    declared -> declared.text("vpn_connection_id"),
                    declared -> Value.block().with("destination_cidr_block", declared.get("destination_cidr_block")))
            .ignored("destination_cidr_block", "a part of the identity")
            .ignored("id", "made of both parts by Terraform")
            .ignored("vpn_connection_id", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsVpnConnectionRoute() {}

    private static Optional<VpnStaticRoute> read(Reads reads, DeclaredResource declared) {
        return reads.get(Ec2Vpns.CONNECTIONS, declared.text("vpn_connection_id")).stream()
                .flatMap(Ec2Vpns::routes)
                .filter(route -> declared.text("destination_cidr_block").equals(route.destinationCidrBlock()))
                .findFirst();
    }
}
