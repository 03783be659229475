package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.ec2.model.VpnGateway;

/// A virtual private gateway and the VPC it is attached to.
final class AwsVpnGateway {

    static final ResourceType<VpnGateway> TYPE = ResourceType.named("aws_vpn_gateway")
            .readBy(Ec2Gateways.VPN_GATEWAYS)
            .attribute("availability_zone", VpnGateway::availabilityZone)
            .attribute("vpc_id", gateway -> Ec2Gateways.vpc(gateway).orElse(""))
            .tags(gateway -> Ec2.tags(gateway.tags()))
            // Chosen when the gateway is made; Terraform writes 0 where an answer does not tell it.
            .computed("amazon_side_asn", VpnGateway::amazonSideAsn, Meaning.whereTold())
            .computed("id", VpnGateway::vpnGatewayId)
            .ignored("arn", "made of the id by Terraform")
            .done();

    private AwsVpnGateway() {}
}
