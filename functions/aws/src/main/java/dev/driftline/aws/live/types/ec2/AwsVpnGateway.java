package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Objects;
import software.amazon.awssdk.services.ec2.model.VpnGateway;

/// A virtual private gateway and the VPC it is attached to.
final class AwsVpnGateway {

    static final ResourceType<VpnGateway> TYPE = ResourceType.named("aws_vpn_gateway")
            .readBy(Ec2Gateways.VPN_GATEWAYS)
            .attribute("availability_zone", VpnGateway::availabilityZone)
            .attribute("vpc_id", gateway -> Ec2Gateways.vpc(gateway).orElse(""))
            .tags(gateway -> Ec2.tags(gateway.tags()))
            // Terraform writes 0 where an answer does not tell it.
            .computed("amazon_side_asn", gateway -> Objects.requireNonNullElse(gateway.amazonSideAsn(), 0L))
            .computed("id", VpnGateway::vpnGatewayId)
            .ignored("arn", "made of the id by Terraform")
            .done();

    private AwsVpnGateway() {}
}
