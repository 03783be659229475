package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.ec2.model.TransitGateway;
import software.amazon.awssdk.services.ec2.model.TransitGatewayOptions;

/// A transit gateway and its options.
final class AwsEc2TransitGateway {

    static final ResourceType<TransitGateway> TYPE = ResourceType.named("aws_ec2_transit_gateway")
            .readBy(Ec2TransitGateways.GATEWAYS)
            .attribute("amazon_side_asn", gateway -> options(gateway).amazonSideAsn())
            .attribute(
                    "auto_accept_shared_attachments",
                    gateway -> options(gateway).autoAcceptSharedAttachmentsAsString())
            .attribute(
                    "default_route_table_association",
                    gateway -> options(gateway).defaultRouteTableAssociationAsString())
            .attribute(
                    "default_route_table_propagation",
                    gateway -> options(gateway).defaultRouteTablePropagationAsString())
            .attribute("description", TransitGateway::description)
            .attribute("dns_support", gateway -> options(gateway).dnsSupportAsString())
            .attribute("multicast_support", gateway -> options(gateway).multicastSupportAsString())
            .attribute(
                    "transit_gateway_cidr_blocks",
                    gateway -> Value.set(options(gateway).transitGatewayCidrBlocks()),
                    Networks.CIDR)
            .attribute("vpn_ecmp_support", gateway -> options(gateway).vpnEcmpSupportAsString())
            .tags(gateway -> Ec2.tags(gateway.tags()))
            .computed("arn", TransitGateway::transitGatewayArn)
            .computed(
                    "association_default_route_table_id",
                    gateway -> options(gateway).associationDefaultRouteTableId())
            .computed("id", TransitGateway::transitGatewayId)
            .computed("owner_id", TransitGateway::ownerId)
            .computed(
                    "propagation_default_route_table_id",
                    gateway -> options(gateway).propagationDefaultRouteTableId())
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsEc2TransitGateway() {}

    static TransitGatewayOptions options(TransitGateway gateway) {
        var options = gateway.options();
        return options == null ? TransitGatewayOptions.builder().build() : options;
    }
}
