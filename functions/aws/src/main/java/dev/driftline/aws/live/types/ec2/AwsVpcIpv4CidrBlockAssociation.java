package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.VpcCidrBlockAssociation;
import software.amazon.awssdk.services.ec2.model.VpcCidrBlockStateCode;

/// A further IPv4 block of a VPC.
final class AwsVpcIpv4CidrBlockAssociation {

    static final ResourceType<VpcCidrBlockAssociation> TYPE = ResourceType.named("aws_vpc_ipv4_cidr_block_association")
            .readBy(AwsVpcIpv4CidrBlockAssociation::read)
            .needs(Ec2.VPCS)
            .attribute("cidr_block", VpcCidrBlockAssociation::cidrBlock, Networks.CIDR)
            .ignored("id", "the identity")
            .ignored("ipv4_ipam_pool_id", "only read when Terraform creates the association; AWS does not tell it")
            .ignored("ipv4_netmask_length", "only read when Terraform creates the association; cidr_block is compared")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .ignored("vpc_id", "a part of what the association is found by")
            .done();

    private AwsVpcIpv4CidrBlockAssociation() {}

    private static Optional<VpcCidrBlockAssociation> read(Reads reads, DeclaredResource declared) {
        return reads.get(Ec2.VPCS, declared.text("vpc_id")).stream()
                .flatMap(vpc -> vpc.cidrBlockAssociationSet().stream())
                .filter(block -> declared.text("id").equals(block.associationId()))
                .filter(AwsVpcIpv4CidrBlockAssociation::isInUse)
                .findFirst();
    }

    /// A block that was taken away stays listed for a while.
    private static boolean isInUse(VpcCidrBlockAssociation block) {
        var state = block.cidrBlockState();
        return state == null
                || state.state() == VpcCidrBlockStateCode.ASSOCIATED
                || state.state() == VpcCidrBlockStateCode.ASSOCIATING;
    }
}
