package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.FILTER_VALUES;
import static dev.driftline.aws.live.types.ec2.Ec2.by;
import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.ec2.model.AttachmentStatus;
import software.amazon.awssdk.services.ec2.model.CustomerGateway;
import software.amazon.awssdk.services.ec2.model.EgressOnlyInternetGateway;
import software.amazon.awssdk.services.ec2.model.InternetGateway;
import software.amazon.awssdk.services.ec2.model.InternetGatewayAttachment;
import software.amazon.awssdk.services.ec2.model.NatGateway;
import software.amazon.awssdk.services.ec2.model.NatGatewayState;
import software.amazon.awssdk.services.ec2.model.VpcAttachment;
import software.amazon.awssdk.services.ec2.model.VpnGateway;

/// The EC2 calls that tell of gateways. EC2 goes on listing some of them after their deletion; those are left out.
final class Ec2Gateways {

    static final Lookup<String, InternetGateway> INTERNET_GATEWAYS = Lookup.batches(
            "ec2:DescribeInternetGateways",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws).describeInternetGatewaysPaginator(ask -> ask.filters(by("internet-gateway-id", ids)))
                    .internetGateways(),
            InternetGateway::internetGatewayId);

    /// The call has no filter by id; a region has few of these (five unless the quota was raised), so all are listed.
    static final Lookup<String, EgressOnlyInternetGateway> EGRESS_ONLY_GATEWAYS = Lookup.choosing(
            "ec2:DescribeEgressOnlyInternetGateways",
            (aws, ids) ->
                    ec2(aws)
                            .describeEgressOnlyInternetGatewaysPaginator(ask -> {})
                            .egressOnlyInternetGateways()
                            .stream()
                            .collect(Collectors.toMap(
                                    EgressOnlyInternetGateway::egressOnlyInternetGatewayId, Function.identity())));

    static final Lookup<String, NatGateway> NAT_GATEWAYS =
            Lookup.batches(
                    "ec2:DescribeNatGateways",
                    FILTER_VALUES,
                    (aws, ids) -> ec2(aws)
                            .describeNatGatewaysPaginator(ask -> ask.filter(by("nat-gateway-id", ids)))
                            .natGateways()
                            .stream()
                            .filter(gateway -> gateway.state() != NatGatewayState.DELETING
                                    && gateway.state() != NatGatewayState.DELETED)
                            .toList(),
                    NatGateway::natGatewayId);

    static final Lookup<String, CustomerGateway> CUSTOMER_GATEWAYS = Lookup.<String, CustomerGateway>batches(
                    "ec2:DescribeCustomerGateways",
                    FILTER_VALUES,
                    (aws, ids) -> ec2(aws).describeCustomerGateways(ask -> ask.filters(by("customer-gateway-id", ids)))
                            .customerGateways(),
                    CustomerGateway::customerGatewayId)
            .until(CustomerGateway::state, "deleting", "deleted");

    static final Lookup<String, VpnGateway> VPN_GATEWAYS = Lookup.<String, VpnGateway>batches(
                    "ec2:DescribeVpnGateways",
                    FILTER_VALUES,
                    (aws, ids) -> ec2(aws).describeVpnGateways(ask -> ask.filters(by("vpn-gateway-id", ids)))
                            .vpnGateways(),
                    VpnGateway::vpnGatewayId)
            .until(VpnGateway::stateAsString, "deleting", "deleted");

    private Ec2Gateways() {}

    /// The VPC that an internet gateway, of either kind, is attached to; there can be one.
    static Optional<String> vpc(Iterable<InternetGatewayAttachment> attachments) {
        for (var attachment : attachments) {
            if (attachment.state() != AttachmentStatus.DETACHED) {
                return Optional.of(attachment.vpcId());
            }
        }
        return Optional.empty();
    }

    /// The VPC that a virtual private gateway is attached to; former ones stay listed as detached.
    static Optional<String> vpc(VpnGateway gateway) {
        return gateway.vpcAttachments().stream()
                .filter(attachment -> attachment.state() == AttachmentStatus.ATTACHED)
                .map(VpcAttachment::vpcId)
                .findFirst();
    }
}
