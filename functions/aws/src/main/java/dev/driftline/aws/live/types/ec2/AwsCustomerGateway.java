package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ec2.model.CustomerGateway;

/// The far end of a VPN as AWS knows it.
final class AwsCustomerGateway {

    static final ResourceType<CustomerGateway> TYPE = ResourceType.named("aws_customer_gateway")
            .readBy(Ec2Gateways.CUSTOMER_GATEWAYS)
            .attribute("bgp_asn", CustomerGateway::bgpAsn)
            .attribute("certificate_arn", CustomerGateway::certificateArn)
            .attribute("device_name", CustomerGateway::deviceName)
            .attribute("ip_address", CustomerGateway::ipAddress)
            .attribute("type", CustomerGateway::type)
            .tags(gateway -> Ec2.tags(gateway.tags()))
            .computed("id", CustomerGateway::customerGatewayId)
            .ignored("arn", "made of the id by Terraform")
            .done();

    private AwsCustomerGateway() {}
}
