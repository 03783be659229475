package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ec2.model.InternetGateway;

/// An internet gateway and the VPC it is attached to.
final class AwsInternetGateway {

    static final ResourceType<InternetGateway> TYPE = ResourceType.named("aws_internet_gateway")
            .readBy(Ec2Gateways.INTERNET_GATEWAYS)
            .attribute(
                    "vpc_id", gateway -> Ec2Gateways.vpc(gateway.attachments()).orElse(""))
            .tags(gateway -> Ec2.tags(gateway.tags()))
            .computed("id", InternetGateway::internetGatewayId)
            .computed("owner_id", InternetGateway::ownerId)
            .ignored("arn", "made of the id by Terraform")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsInternetGateway() {}
}
