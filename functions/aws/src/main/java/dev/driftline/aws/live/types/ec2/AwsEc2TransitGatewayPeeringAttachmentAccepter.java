package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.ec2.model.TransitGatewayPeeringAttachment;

/// A connection to a transit gateway of another region or account, seen from the side that was asked.
final class AwsEc2TransitGatewayPeeringAttachmentAccepter {

    static final ResourceType<TransitGatewayPeeringAttachment> TYPE = ResourceType.named(
                    "aws_ec2_transit_gateway_peering_attachment_accepter")
            .readBy(AwsEc2TransitGatewayPeeringAttachment.ATTACHMENTS)
            .computed("peer_account_id", live -> live.requesterTgwInfo().ownerId())
            .computed("peer_region", live -> live.requesterTgwInfo().region())
            .computed("peer_transit_gateway_id", live -> live.requesterTgwInfo().transitGatewayId())
            .computed("transit_gateway_id", live -> live.accepterTgwInfo().transitGatewayId())
            .tags(live -> Ec2.tags(live.tags()))
            .ignored("id", "the identity")
            .ignored("transit_gateway_attachment_id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEc2TransitGatewayPeeringAttachmentAccepter() {}
}
