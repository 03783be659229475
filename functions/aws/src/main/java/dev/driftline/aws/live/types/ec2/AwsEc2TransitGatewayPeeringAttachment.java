package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.FILTER_VALUES;
import static dev.driftline.aws.live.types.ec2.Ec2.by;
import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.ec2.model.TransitGatewayPeeringAttachment;

/// A connection to a transit gateway of another region or account, seen from the side that asked for it.
final class AwsEc2TransitGatewayPeeringAttachment {

    static final Lookup<String, TransitGatewayPeeringAttachment> ATTACHMENTS = Lookup.batches(
            "ec2:DescribeTransitGatewayPeeringAttachments",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws)
                    .describeTransitGatewayPeeringAttachmentsPaginator(
                            ask -> ask.filters(by("transit-gateway-attachment-id", ids)))
                    .transitGatewayPeeringAttachments()
                    .stream()
                    .filter(attachment -> !Ec2TransitGateways.DEAD.contains(attachment.state()))
                    .toList(),
            TransitGatewayPeeringAttachment::transitGatewayAttachmentId);

    static final ResourceType<TransitGatewayPeeringAttachment> TYPE = ResourceType.named(
                    "aws_ec2_transit_gateway_peering_attachment")
            .readBy(ATTACHMENTS)
            .computed("peer_account_id", live -> live.accepterTgwInfo().ownerId())
            .attribute("peer_region", live -> live.accepterTgwInfo().region())
            .attribute("peer_transit_gateway_id", live -> live.accepterTgwInfo().transitGatewayId())
            .attribute("transit_gateway_id", live -> live.requesterTgwInfo().transitGatewayId())
            .tags(live -> Ec2.tags(live.tags()))
            .ignored("id", "the identity")
            .ignored("state", "moves on when the other side accepts; a dead one is told as missing")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEc2TransitGatewayPeeringAttachment() {}
}
