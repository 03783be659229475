package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.FILTER_VALUES;
import static dev.driftline.aws.live.types.ec2.Ec2.by;
import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import java.util.Set;
import software.amazon.awssdk.services.ec2.model.TransitGateway;
import software.amazon.awssdk.services.ec2.model.TransitGatewayAttachmentState;
import software.amazon.awssdk.services.ec2.model.TransitGatewayRouteTable;
import software.amazon.awssdk.services.ec2.model.TransitGatewayVpcAttachment;

/// Transit gateways, their attachments and their route tables. EC2 goes on listing them after their end; those are
/// left out.
final class Ec2TransitGateways {

    /// States of an attachment that carries nothing any more, or never will.
    static final Set<TransitGatewayAttachmentState> DEAD = Set.of(
            TransitGatewayAttachmentState.DELETING,
            TransitGatewayAttachmentState.DELETED,
            TransitGatewayAttachmentState.FAILING,
            TransitGatewayAttachmentState.FAILED,
            TransitGatewayAttachmentState.REJECTING,
            TransitGatewayAttachmentState.REJECTED);

    static final Lookup<String, TransitGateway> GATEWAYS = Lookup.<String, TransitGateway>batches(
                    "ec2:DescribeTransitGateways",
                    FILTER_VALUES,
                    (aws, ids) -> ec2(aws).describeTransitGatewaysPaginator(
                                    ask -> ask.filters(by("transit-gateway-id", ids)))
                            .transitGateways(),
                    TransitGateway::transitGatewayId)
            .until(TransitGateway::stateAsString, "deleting", "deleted");

    static final Lookup<String, TransitGatewayVpcAttachment> VPC_ATTACHMENTS =
            Lookup.<String, TransitGatewayVpcAttachment>batches(
                            "ec2:DescribeTransitGatewayVpcAttachments",
                            FILTER_VALUES,
                            (aws, ids) -> ec2(aws).describeTransitGatewayVpcAttachmentsPaginator(
                                            ask -> ask.filters(by("transit-gateway-attachment-id", ids)))
                                    .transitGatewayVpcAttachments(),
                            TransitGatewayVpcAttachment::transitGatewayAttachmentId)
                    .until(
                            TransitGatewayVpcAttachment::stateAsString,
                            DEAD.stream()
                                    .map(TransitGatewayAttachmentState::toString)
                                    .toArray(String[]::new));

    static final Lookup<String, TransitGatewayRouteTable> ROUTE_TABLES =
            Lookup.<String, TransitGatewayRouteTable>batches(
                            "ec2:DescribeTransitGatewayRouteTables",
                            FILTER_VALUES,
                            (aws, ids) -> ec2(aws).describeTransitGatewayRouteTablesPaginator(
                                            ask -> ask.filters(by("transit-gateway-route-table-id", ids)))
                                    .transitGatewayRouteTables(),
                            TransitGatewayRouteTable::transitGatewayRouteTableId)
                    .until(TransitGatewayRouteTable::stateAsString, "deleting", "deleted");

    private Ec2TransitGateways() {}
}
