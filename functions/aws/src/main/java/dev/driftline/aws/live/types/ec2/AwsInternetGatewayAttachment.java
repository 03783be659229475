package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;

/// That one internet gateway is attached to one VPC: so or not.
final class AwsInternetGatewayAttachment {

    static final ResourceType<String> TYPE = ResourceType.named("aws_internet_gateway_attachment")
            .readBy(AwsInternetGatewayAttachment::read)
            .needs(Ec2Gateways.INTERNET_GATEWAYS)
            .claims(
                    "aws_internet_gateway",
                    "vpc_id",
                    declared -> declared.text("internet_gateway_id"),
                    declared -> declared.get("vpc_id"))
            .ignored("id", "made of both ids by Terraform")
            .ignored("internet_gateway_id", "a part of the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .ignored("vpc_id", "a part of the identity")
            .done();

    private AwsInternetGatewayAttachment() {}

    private static Optional<String> read(Reads reads, DeclaredResource declared) {
        return reads.get(Ec2Gateways.INTERNET_GATEWAYS, declared.text("internet_gateway_id"))
                .flatMap(gateway -> Ec2Gateways.vpc(gateway.attachments()))
                .filter(declared.text("vpc_id")::equals);
    }
}
