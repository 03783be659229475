package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ec2.model.EgressOnlyInternetGateway;

/// A gateway that lets IPv6 out and nothing in.
final class AwsEgressOnlyInternetGateway {

    static final ResourceType<EgressOnlyInternetGateway> TYPE = ResourceType.named("aws_egress_only_internet_gateway")
            .readBy(Ec2Gateways.EGRESS_ONLY_GATEWAYS)
            .attribute(
                    "vpc_id", gateway -> Ec2Gateways.vpc(gateway.attachments()).orElse(""))
            .tags(gateway -> Ec2.tags(gateway.tags()))
            .computed("id", EgressOnlyInternetGateway::egressOnlyInternetGatewayId)
            .done();

    private AwsEgressOnlyInternetGateway() {}
}
