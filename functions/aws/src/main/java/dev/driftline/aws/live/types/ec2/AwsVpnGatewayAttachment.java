package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;

/// That one virtual private gateway is attached to one VPC: so or not.
final class AwsVpnGatewayAttachment {

    static final ResourceType<String> TYPE = ResourceType.named("aws_vpn_gateway_attachment")
            .readBy(AwsVpnGatewayAttachment::read)
            .needs(Ec2Gateways.VPN_GATEWAYS)
            .claims(
                    "aws_vpn_gateway",
                    "vpc_id",
                    declared -> declared.text("vpn_gateway_id"),
                    declared -> declared.get("vpc_id"))
            .ignored("id", "made of both ids by Terraform")
            .ignored("vpc_id", "a part of the identity")
            .ignored("vpn_gateway_id", "a part of the identity")
            .done();

    private AwsVpnGatewayAttachment() {}

    private static Optional<String> read(Reads reads, DeclaredResource declared) {
        return reads.get(Ec2Gateways.VPN_GATEWAYS, declared.text("vpn_gateway_id"))
                .flatMap(Ec2Gateways::vpc)
                .filter(declared.text("vpc_id")::equals);
    }
}
