package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import software.amazon.awssdk.services.ec2.model.ClientVpnRoute;

/// Where a client VPN sends what is meant for an address block.
final class AwsEc2ClientVpnRoute {

    static final ResourceType<ClientVpnRoute> TYPE = ResourceType.named("aws_ec2_client_vpn_route")
            .readBy(ClientVpns.ofEndpoint(ClientVpns.ROUTES, AwsEc2ClientVpnRoute::same))
            .needs(ClientVpns.ROUTES)
            .attribute("description", ClientVpnRoute::description)
            .computed("origin", ClientVpnRoute::origin)
            .computed("type", ClientVpnRoute::type)
            .ignored("client_vpn_endpoint_id", "a part of the identity")
            .ignored("destination_cidr_block", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("target_vpc_subnet_id", "a part of the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEc2ClientVpnRoute() {}

    private static boolean same(ClientVpnRoute live, DeclaredResource declared) {
        return Networks.cidr(declared.text("destination_cidr_block")).equals(live.destinationCidr())
                && declared.text("target_vpc_subnet_id").equals(live.targetSubnet());
    }
}
