package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ec2.model.NetworkAcl;

/// A network ACL with the entries and subnets that no resource of the run claims.
final class AwsNetworkAcl {

    static final ResourceType<NetworkAcl> TYPE = NetworkAcls.described(ResourceType.named("aws_network_acl"))
            .attribute("subnet_ids", NetworkAcls::subnets)
            .done();

    private AwsNetworkAcl() {}
}
