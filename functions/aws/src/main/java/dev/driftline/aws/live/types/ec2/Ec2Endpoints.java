package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.ec2.model.SecurityGroupIdentifier;
import software.amazon.awssdk.services.ec2.model.VpcEndpoint;

/// VPC endpoints, which several types share, and their states.
public final class Ec2Endpoints {

    /// States that follow on one another when all goes well. The others (rejected, failed, expired) say that an
    /// endpoint which is still listed carries nothing.
    private static final Set<String> WELL = Set.of("pendingacceptance", "pending", "available");

    static final Meaning STATE = Meaning.caseless().then(Meaning.eachText(state -> WELL.contains(state) ? "" : state));

    /// One page holds a thousand, more than most regions have: all are listed, whoever asks for one.
    public static final Lookup<String, VpcEndpoint> ENDPOINTS = Lookup.<String, VpcEndpoint>choosing(
                    "ec2:DescribeVpcEndpoints",
                    (aws, ids) -> ec2(aws).describeVpcEndpointsPaginator(ask -> {}).vpcEndpoints().stream()
                            .collect(Collectors.toMap(VpcEndpoint::vpcEndpointId, Function.identity())))
            // The API reference writes states with a capital, the service answers without.
            .until(VpcEndpoint::stateAsString, "deleting", "deleted");

    private Ec2Endpoints() {}

    static List<String> groups(VpcEndpoint endpoint) {
        return endpoint.groups().stream().map(SecurityGroupIdentifier::groupId).toList();
    }

    /// The security groups of an endpoint that another service made for itself.
    public static Value securityGroups(Reads reads, String endpoint) {
        return reads.attempt(ENDPOINTS, endpoint).value(found -> Value.set(groups(found)));
    }

    /// One of the things that an endpoint is associated with, if it is.
    static Optional<String> associated(
            Reads reads, String endpoint, Function<VpcEndpoint, List<String>> associations, String wanted) {
        return reads.get(ENDPOINTS, endpoint).map(associations).stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .filter(wanted::equals)
                .findFirst();
    }
}
