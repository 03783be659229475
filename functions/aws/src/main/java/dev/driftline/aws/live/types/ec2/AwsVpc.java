package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;

/// A VPC.
final class AwsVpc {

    static final ResourceType<Vpcs.Live> TYPE = Vpcs.described(ResourceType.named("aws_vpc"))
            .ignored("ipv4_ipam_pool_id", "only read when Terraform creates the VPC; AWS does not tell it")
            .ignored("ipv4_netmask_length", "only read when Terraform creates the VPC; cidr_block is compared")
            .done();

    private AwsVpc() {}
}
