package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import java.util.List;
import software.amazon.awssdk.services.ec2.model.TransitGatewayPrefixListReference;
import software.amazon.awssdk.services.ec2.model.TransitGatewayPrefixListReferenceState;

/// Where a transit gateway sends what is meant for the addresses of a prefix list.
final class AwsEc2TransitGatewayPrefixListReference {

    /// By route table.
    private static final Lookup<String, List<TransitGatewayPrefixListReference>> REFERENCES =
            Lookup.<String, List<TransitGatewayPrefixListReference>>each(
                            "ec2:GetTransitGatewayPrefixListReferences",
                            (aws, table) -> ec2(aws)
                                    .getTransitGatewayPrefixListReferencesPaginator(
                                            ask -> ask.transitGatewayRouteTableId(table))
                                    .transitGatewayPrefixListReferences()
                                    .stream()
                                    .filter(reference ->
                                            reference.state() != TransitGatewayPrefixListReferenceState.DELETING)
                                    .toList())
                    .absentOn("InvalidRouteTableID.NotFound");

    static final ResourceType<TransitGatewayPrefixListReference> TYPE = ResourceType.named(
                    "aws_ec2_transit_gateway_prefix_list_reference")
            .readBy((reads, declared) -> reads.get(REFERENCES, declared.text("transit_gateway_route_table_id")).stream()
                    .flatMap(List::stream)
                    .filter(reference -> declared.text("prefix_list_id").equals(reference.prefixListId()))
                    .findFirst())
            .needs(REFERENCES)
            .attribute("blackhole", TransitGatewayPrefixListReference::blackhole)
            .attribute(
                    "transit_gateway_attachment_id",
                    reference -> reference.transitGatewayAttachment() == null
                            ? null
                            : reference.transitGatewayAttachment().transitGatewayAttachmentId())
            .computed("prefix_list_owner_id", TransitGatewayPrefixListReference::prefixListOwnerId)
            .ignored("id", "the identity")
            .ignored("prefix_list_id", "a part of the identity")
            .ignored("transit_gateway_route_table_id", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEc2TransitGatewayPrefixListReference() {}
}
