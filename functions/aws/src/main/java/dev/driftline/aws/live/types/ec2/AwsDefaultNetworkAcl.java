package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.ec2.model.NetworkAcl;

/// The network ACL that AWS makes with a VPC, adopted.
final class AwsDefaultNetworkAcl {

    static final ResourceType<NetworkAcl> TYPE = NetworkAcls.described(ResourceType.named("aws_default_network_acl"))
            .ignored("default_network_acl_id", "the identity")
            .computed("subnet_ids", NetworkAcls::subnets, AwsDefaultNetworkAcl::taken)
            .done();

    private AwsDefaultNetworkAcl() {}

    /// AWS puts each subnet here that no other ACL takes (Terraform's documentation of the type, "Managing
    /// Subnets in a Default Network ACL"): one more is a new subnet, and only one less was somebody's
    /// decision about this ACL.
    private static Meaning.Sides taken(Meaning.Sides sides) {
        var declared = sides.declared().elements();
        return new Meaning.Sides(
                sides.declared(),
                Value.set(
                        sides.live().elements().stream()
                                .filter(declared::contains)
                                .toList(),
                        subnet -> subnet));
    }
}
