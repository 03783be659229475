package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ec2.model.NetworkAcl;

/// The network ACL that AWS makes with a VPC, adopted.
final class AwsDefaultNetworkAcl {

    static final ResourceType<NetworkAcl> TYPE = NetworkAcls.described(ResourceType.named("aws_default_network_acl"))
            .ignored("default_network_acl_id", "the identity")
            // AWS puts each subnet here that no other ACL takes, so a state without subnets says nothing.
            .computed("subnet_ids", NetworkAcls::subnets)
            .done();

    private AwsDefaultNetworkAcl() {}
}
