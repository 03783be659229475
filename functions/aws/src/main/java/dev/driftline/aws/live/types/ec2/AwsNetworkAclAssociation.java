package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.NetworkAclAssociation;

/// That one ACL guards one subnet. A subnet given to another ACL, or given again to this one, has a new
/// association: this one is gone then, and Terraform would make it anew.
final class AwsNetworkAclAssociation {

    static final ResourceType<NetworkAclAssociation> TYPE = ResourceType.named("aws_network_acl_association")
            .readBy(AwsNetworkAclAssociation::read)
            .needs(NetworkAcls.LISTED)
            .claims(
                    "aws_network_acl",
                    "subnet_ids",
                    declared -> declared.text("network_acl_id"),
                    declared -> declared.get("subnet_id"))
            .ignored("id", "the identity")
            .attribute("network_acl_id", NetworkAclAssociation::networkAclId)
            .attribute("subnet_id", NetworkAclAssociation::subnetId)
            .done();

    private AwsNetworkAclAssociation() {}

    private static Optional<NetworkAclAssociation> read(Reads reads, DeclaredResource declared) {
        return NetworkAcls.get(reads, declared.text("network_acl_id")).stream()
                .flatMap(acl -> acl.associations().stream())
                .filter(association -> declared.text("id").equals(association.networkAclAssociationId()))
                .findFirst();
    }
}
