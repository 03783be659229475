package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.FILTER_VALUES;
import static dev.driftline.aws.live.types.ec2.Ec2.by;
import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import java.util.Set;
import software.amazon.awssdk.services.ec2.model.TransitGateway;
import software.amazon.awssdk.services.ec2.model.TransitGatewayAttachmentState;
import software.amazon.awssdk.services.ec2.model.TransitGatewayRouteTable;
import software.amazon.awssdk.services.ec2.model.TransitGatewayRouteTableState;
import software.amazon.awssdk.services.ec2.model.TransitGatewayState;
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

    static final Lookup<String, TransitGateway> GATEWAYS = Lookup.batches(
            "ec2:DescribeTransitGateways",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws)
                    .describeTransitGatewaysPaginator(ask -> ask.filters(by("transit-gateway-id", ids)))
                    .transitGateways()
                    .stream()
                    .filter(gateway -> gateway.state() != TransitGatewayState.DELETING
                            && gateway.state() != TransitGatewayState.DELETED)
                    .toList(),
            TransitGateway::transitGatewayId);

    static final Lookup<String, TransitGatewayVpcAttachment> VPC_ATTACHMENTS = Lookup.batches(
            "ec2:DescribeTransitGatewayVpcAttachments",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws)
                    .describeTransitGatewayVpcAttachmentsPaginator(
                            ask -> ask.filters(by("transit-gateway-attachment-id", ids)))
                    .transitGatewayVpcAttachments()
                    .stream()
                    .filter(attachment -> !DEAD.contains(attachment.state()))
                    .toList(),
            TransitGatewayVpcAttachment::transitGatewayAttachmentId);

    static final Lookup<String, TransitGatewayRouteTable> ROUTE_TABLES = Lookup.batches(
            "ec2:DescribeTransitGatewayRouteTables",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws)
                    .describeTransitGatewayRouteTablesPaginator(
                            ask -> ask.filters(by("transit-gateway-route-table-id", ids)))
                    .transitGatewayRouteTables()
                    .stream()
                    .filter(table -> table.state() != TransitGatewayRouteTableState.DELETING
                            && table.state() != TransitGatewayRouteTableState.DELETED)
                    .toList(),
            TransitGatewayRouteTable::transitGatewayRouteTableId);

    private Ec2TransitGateways() {}
}
