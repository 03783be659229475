package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.FILTER_VALUES;
import static dev.driftline.aws.live.types.ec2.Ec2.by;
import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.compare.Claim;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.VpcPeeringConnection;
import software.amazon.awssdk.services.ec2.model.VpcPeeringConnectionStateReasonCode;
import software.amazon.awssdk.services.ec2.model.VpcPeeringConnectionVpcInfo;

/// Peering connections, which three types declare: who asks, who accepts, and the options of either side.
final class VpcPeerings {

    /// A connection in one of these states stays listed for a while and cannot come back.
    /// Source: Amazon VPC peering guide, "VPC peering connection lifecycle".
    private static final Set<VpcPeeringConnectionStateReasonCode> DEAD = Set.of(
            VpcPeeringConnectionStateReasonCode.DELETED,
            VpcPeeringConnectionStateReasonCode.DELETING,
            VpcPeeringConnectionStateReasonCode.EXPIRED,
            VpcPeeringConnectionStateReasonCode.FAILED,
            VpcPeeringConnectionStateReasonCode.REJECTED);

    static final Lookup<String, VpcPeeringConnection> CONNECTIONS = Lookup.batches(
            "ec2:DescribeVpcPeeringConnections",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws)
                    .describeVpcPeeringConnectionsPaginator(ask -> ask.filters(by("vpc-peering-connection-id", ids)))
                    .vpcPeeringConnections()
                    .stream()
                    .filter(connection -> !isDead(connection))
                    .toList(),
            VpcPeeringConnection::vpcPeeringConnectionId);

    private VpcPeerings() {}

    private static boolean isDead(VpcPeeringConnection connection) {
        return connection.status() != null && DEAD.contains(connection.status().code());
    }

    /// A connection as one of its two accounts sees it.
    ///
    /// @param own the side whose VPC is `vpc_id`
    /// @param peer the other
    record Seen(VpcPeeringConnection connection, VpcPeeringConnectionVpcInfo own, VpcPeeringConnectionVpcInfo peer) {

        VpcPeeringConnectionVpcInfo accepter() {
            return told(connection.accepterVpcInfo());
        }

        VpcPeeringConnectionVpcInfo requester() {
            return told(connection.requesterVpcInfo());
        }
    }

    static Optional<Seen> read(Reads reads, DeclaredResource declared, String id) {
        return reads.get(CONNECTIONS, declared.text(id))
                .map(connection -> seen(connection, reads.aws().account()));
    }

    /// Where both sides are of one account it is the requester's view, as Terraform has it.
    private static Seen seen(VpcPeeringConnection connection, String account) {
        var requester = told(connection.requesterVpcInfo());
        var accepter = told(connection.accepterVpcInfo());
        var accepts = account.equals(accepter.ownerId()) && !account.equals(requester.ownerId());
        return accepts ? new Seen(connection, accepter, requester) : new Seen(connection, requester, accepter);
    }

    private static VpcPeeringConnectionVpcInfo told(@Nullable VpcPeeringConnectionVpcInfo side) {
        return side == null ? VpcPeeringConnectionVpcInfo.builder().build() : side;
    }

    /// AWS tells a side's options to those who may change them, and only of a connection in use.
    static Value options(VpcPeeringConnectionVpcInfo side) {
        var options = side.peeringOptions();
        return options == null
                ? Value.absent()
                : Value.single(Value.block()
                        .with("allow_remote_vpc_dns_resolution", Value.of(options.allowDnsResolutionFromRemoteVpc())));
    }

    /// What the connection shows is the options resource's word, whatever an earlier state of the connection held.
    static Stream<Claim> optionClaims(DeclaredResource declared) {
        return Stream.of("accepter", "requester")
                .filter(side -> !declared.get(side).elements().isEmpty())
                .flatMap(side -> Stream.of(true, false)
                        .map(either -> new Claim(
                                "aws_vpc_peering_connection",
                                declared.text("vpc_peering_connection_id"),
                                side,
                                Value.block().with("allow_remote_vpc_dns_resolution", Value.of(either)))));
    }
}
