package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ec2.model.Vpc;

/// That a VPC uses one set of DHCP options; one that uses another has this association no more.
final class AwsVpcDhcpOptionsAssociation {

    static final ResourceType<Vpc> TYPE = ResourceType.named("aws_vpc_dhcp_options_association")
            .readBy((reads, declared) -> reads.get(Ec2.VPCS, declared.text("vpc_id"))
                    .filter(vpc -> declared.text("dhcp_options_id").equals(vpc.dhcpOptionsId())))
            .needs(Ec2.VPCS)
            .claims(
                    "aws_vpc",
                    "dhcp_options_id",
                    declared -> declared.text("vpc_id"),
                    declared -> declared.get("dhcp_options_id"))
            .ignored("dhcp_options_id", "a part of the identity")
            .ignored("id", "made up by Terraform")
            .ignored("vpc_id", "a part of the identity")
            .done();

    private AwsVpcDhcpOptionsAssociation() {}
}
