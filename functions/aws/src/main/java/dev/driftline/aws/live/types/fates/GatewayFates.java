package dev.driftline.aws.live.types.fates;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.scan.LiveResources.Fate;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.NatGateway;

/// A deleted NAT gateway is listed for about an hour (Amazon VPC user guide, "Delete a NAT gateway").
final class GatewayFates {

    private static final Lookup<String, NatGateway> ALL = Lookup.batches(
            "ec2:DescribeNatGateways",
            200,
            (aws, ids) -> Namesakes.ec2(aws)
                    .describeNatGatewaysPaginator(ask -> ask.filter(
                            Filter.builder().name("nat-gateway-id").values(ids).build()))
                    .natGateways(),
            NatGateway::natGatewayId);

    private GatewayFates() {}

    static Optional<Fate> of(Reads reads, DeclaredResource declared) {
        return reads.get(ALL, declared.text("id"))
                .filter(gateway -> gateway.deleteTime() != null)
                .map(gateway -> new Fate("terminated", "deleted at " + gateway.deleteTime() + ", still listed"));
    }
}
