package dev.driftline.aws.live.types.fates;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.scan.LiveResources.Fate;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.VpcEndpoint;

/// VPC endpoints that are being deleted. Source: Amazon EC2 API reference, VpcEndpoint (`State`).
final class EndpointFates {

    private static final Lookup<String, VpcEndpoint> ALL = Lookup.batches(
            "ec2:DescribeVpcEndpoints",
            200,
            (aws, ids) -> Namesakes.ec2(aws)
                    .describeVpcEndpointsPaginator(ask -> ask.filters(
                            Filter.builder().name("vpc-endpoint-id").values(ids).build()))
                    .vpcEndpoints(),
            VpcEndpoint::vpcEndpointId);

    private EndpointFates() {}

    static Optional<Fate> of(Reads reads, DeclaredResource declared) {
        return reads.get(ALL, declared.text("id"))
                .filter(endpoint -> endpoint.stateAsString() != null)
                .map(endpoint -> endpoint.stateAsString().toLowerCase(Locale.ROOT))
                .filter(state -> state.equals("deleting") || state.equals("deleted"))
                .map(state -> new Fate("terminated", state + ", still listed"));
    }
}
