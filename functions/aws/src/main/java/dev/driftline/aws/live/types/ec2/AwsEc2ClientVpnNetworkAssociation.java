package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.ec2.model.TargetNetwork;

/// That a client VPN leads into a subnet.
final class AwsEc2ClientVpnNetworkAssociation {

    static final ResourceType<TargetNetwork> TYPE = ResourceType.named("aws_ec2_client_vpn_network_association")
            .readBy(ClientVpns.ofEndpoint(
                    ClientVpns.NETWORKS,
                    (live, declared) -> declared.text("association_id").equals(live.associationId())))
            .needs(ClientVpns.NETWORKS)
            .attribute("subnet_id", TargetNetwork::targetNetworkId)
            .computed("vpc_id", TargetNetwork::vpcId)
            .ignored("association_id", "the identity")
            .ignored("client_vpn_endpoint_id", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEc2ClientVpnNetworkAssociation() {}
}
