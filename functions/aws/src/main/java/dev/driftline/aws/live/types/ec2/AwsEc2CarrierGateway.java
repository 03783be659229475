package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.FILTER_VALUES;
import static dev.driftline.aws.live.types.ec2.Ec2.by;
import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.ec2.model.CarrierGateway;
import software.amazon.awssdk.services.ec2.model.CarrierGatewayState;

/// The way from a Wavelength zone to the network of its carrier.
final class AwsEc2CarrierGateway {

    private static final Lookup<String, CarrierGateway> GATEWAYS = Lookup.batches(
            "ec2:DescribeCarrierGateways",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws)
                    .describeCarrierGatewaysPaginator(ask -> ask.filters(by("carrier-gateway-id", ids)))
                    .carrierGateways()
                    .stream()
                    .filter(gateway -> gateway.state() != CarrierGatewayState.DELETING
                            && gateway.state() != CarrierGatewayState.DELETED)
                    .toList(),
            CarrierGateway::carrierGatewayId);

    static final ResourceType<CarrierGateway> TYPE = ResourceType.named("aws_ec2_carrier_gateway")
            .readBy(GATEWAYS)
            .attribute("vpc_id", CarrierGateway::vpcId)
            .computed("owner_id", CarrierGateway::ownerId)
            .tags(gateway -> Ec2.tags(gateway.tags()))
            .ignored("arn", "made of the id, which is the identity")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEc2CarrierGateway() {}
}
