package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.ec2.model.NetworkAcl;

/// A network ACL with the entries and subnets that no resource of the run claims.
final class AwsNetworkAcl {

    static final ResourceType<NetworkAcl> TYPE = NetworkAcls.described(ResourceType.named("aws_network_acl"))
            .attributeOrChildren("subnet_ids", NetworkAcls::subnets, Meaning.PLAIN)
            .done();

    private AwsNetworkAcl() {}
}
