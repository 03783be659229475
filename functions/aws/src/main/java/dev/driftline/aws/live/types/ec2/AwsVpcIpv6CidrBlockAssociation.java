package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.Claim;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.model.VpcIpv6CidrBlockAssociation;

/// An IPv6 block of a VPC, from a pool or of Amazon's. A VPC without a block of its own shows it as its own.
final class AwsVpcIpv6CidrBlockAssociation {

    record Live(VpcIpv6CidrBlockAssociation block, Value pool) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_vpc_ipv6_cidr_block_association")
            .readBy((reads, declared) -> reads.get(Ec2.VPCS, declared.text("vpc_id"))
                    .flatMap(vpc -> Ipv6Block.find(vpc, declared.text("id")))
                    .map(block -> new Live(block, Ipv6Block.pool(block, declared))))
            .needs(Ec2.VPCS)
            .claimsMany(AwsVpcIpv6CidrBlockAssociation::claims)
            .ignored("id", "the identity")
            .attribute("ipv6_cidr_block", live -> live.block().ipv6CidrBlock(), Networks.CIDR)
            .attribute("ipv6_ipam_pool_id", Live::pool)
            .ignored("ipv6_netmask_length", "the length that ipv6_cidr_block ends with")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .ignored("vpc_id", "a part of what the association is found by")
            .verified(Verified.ANSWERS)
            .done();

    private AwsVpcIpv6CidrBlockAssociation() {}

    private static Stream<Claim> claims(DeclaredResource declared) {
        var shown = Map.of(
                "assign_generated_ipv6_cidr_block", declared.get("assign_generated_ipv6_cidr_block"),
                "ipv6_association_id", declared.get("id"),
                "ipv6_cidr_block", declared.get("ipv6_cidr_block"),
                "ipv6_ipam_pool_id", declared.get("ipv6_ipam_pool_id"));
        return shown.entrySet().stream()
                .map(of -> new Claim("aws_vpc", declared.text("vpc_id"), of.getKey(), of.getValue()));
    }
}
