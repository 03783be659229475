package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.TypeDeclaration;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.ec2.model.Subnet;
import software.amazon.awssdk.services.ec2.model.SubnetCidrBlockStateCode;
import software.amazon.awssdk.services.ec2.model.SubnetIpv6CidrBlockAssociation;

/// Subnets, made by Terraform or adopted: their address ranges and what instances get when they start in one.
final class Subnets {

    private Subnets() {}

    static TypeDeclaration<Subnet> described(ResourceType.Named type) {
        return type.claimedAs("aws_subnet")
                .readBy(Ec2.SUBNETS)
                .computed("arn", Subnet::subnetArn)
                .attribute("assign_ipv6_address_on_creation", Subnet::assignIpv6AddressOnCreation)
                .computed("availability_zone", Subnet::availabilityZone)
                .computed("availability_zone_id", Subnet::availabilityZoneId)
                .attribute("customer_owned_ipv4_pool", Subnet::customerOwnedIpv4Pool)
                .attribute("enable_dns64", Subnet::enableDns64)
                .attribute(
                        "enable_resource_name_dns_a_record_on_launch",
                        subnet -> nameOptions(subnet).get("a_record"))
                .attribute(
                        "enable_resource_name_dns_aaaa_record_on_launch",
                        subnet -> nameOptions(subnet).get("aaaa_record"))
                .ignored("id", "the identity")
                .attribute("ipv6_cidr_block", subnet -> ipv6(subnet).ipv6CidrBlock(), Networks.CIDR)
                .computed(
                        "ipv6_cidr_block_association_id", subnet -> ipv6(subnet).associationId())
                .attribute("ipv6_native", Subnet::ipv6Native)
                .attribute("map_customer_owned_ip_on_launch", Subnet::mapCustomerOwnedIpOnLaunch)
                .attribute("map_public_ip_on_launch", Subnet::mapPublicIpOnLaunch)
                .computed("owner_id", Subnet::ownerId)
                .computed("outpost_arn", Subnet::outpostArn)
                .computed(
                        "private_dns_hostname_type_on_launch",
                        subnet -> nameOptions(subnet).get("hostname"))
                .tags(subnet -> Ec2.tags(subnet.tags()))
                .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
                .computed("vpc_id", Subnet::vpcId);
    }

    private static Value.Block nameOptions(Subnet subnet) {
        var options = subnet.privateDnsNameOptionsOnLaunch();
        return options == null
                ? Value.block()
                : Value.block()
                        .with("hostname", Value.of(options.hostnameTypeAsString()))
                        .with("a_record", Value.of(options.enableResourceNameDnsARecord()))
                        .with("aaaa_record", Value.of(options.enableResourceNameDnsAAAARecord()));
    }

    /// The one IPv6 block in use; former ones stay listed as disassociated.
    private static SubnetIpv6CidrBlockAssociation ipv6(Subnet subnet) {
        return subnet.ipv6CidrBlockAssociationSet().stream()
                .filter(Subnets::isInUse)
                .findFirst()
                .orElseGet(() -> SubnetIpv6CidrBlockAssociation.builder().build());
    }

    private static boolean isInUse(SubnetIpv6CidrBlockAssociation block) {
        var state = block.ipv6CidrBlockState();
        return state == null
                || state.state() == SubnetCidrBlockStateCode.ASSOCIATED
                || state.state() == SubnetCidrBlockStateCode.ASSOCIATING;
    }
}
