package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.Meaning;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.ec2.model.Ipam;
import software.amazon.awssdk.services.ec2.model.IpamState;

/// The manager of an account's addresses.
final class AwsVpcIpam {

    /// The call documents no filter by id; all are listed.
    private static final Lookup<String, Ipam> IPAMS = Lookup.choosing(
            "ec2:DescribeIpams",
            (aws, ids) -> ec2(aws).describeIpamsPaginator(ask -> {}).ipams().stream()
                    .filter(ipam ->
                            ipam.state() != IpamState.DELETE_IN_PROGRESS && ipam.state() != IpamState.DELETE_COMPLETE)
                    .collect(Collectors.toMap(Ipam::ipamId, Function.identity())));

    static final ResourceType<Ipam> TYPE = ResourceType.named("aws_vpc_ipam")
            .readBy(IPAMS)
            .attributes(ipam -> ipam, "description", "operating_regions")
            // The default of the provider's schema; states of providers that did not know it yet have none.
            .attribute("tier", Ipam::tierAsString, Meaning.unsetIs("advanced"))
            .allComputed(
                    ipam -> ipam,
                    "default_resource_discovery_association_id",
                    "default_resource_discovery_id",
                    "private_default_scope_id",
                    "public_default_scope_id")
            .tags(ipam -> Ec2.tags(ipam.tags()))
            .ignored("arn", "made of the id, which is the identity")
            .ignored("cascade", "tells Terraform how to delete; AWS knows nothing of it")
            .ignored("id", "the identity")
            .ignored("scope_count", "counts scopes, which are resources of their own")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsVpcIpam() {}
}
