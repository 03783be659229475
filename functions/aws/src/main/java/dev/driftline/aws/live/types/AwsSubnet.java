package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.ec2.model.Subnet;
import software.amazon.awssdk.services.ec2.model.SubnetCidrBlockStateCode;
import software.amazon.awssdk.services.ec2.model.SubnetIpv6CidrBlockAssociation;

/// A subnet, its address ranges and what instances get when they start in it.
final class AwsSubnet {

    static final ResourceType<Subnet> TYPE = ResourceType.named("aws_subnet")
            .readBy(Ec2.SUBNETS)
            .attribute("assign_ipv6_address_on_creation", Subnet::assignIpv6AddressOnCreation)
            .attribute("availability_zone", Subnet::availabilityZone)
            .attribute("availability_zone_id", Subnet::availabilityZoneId)
            .attribute("cidr_block", Subnet::cidrBlock)
            .attribute("customer_owned_ipv4_pool", Subnet::customerOwnedIpv4Pool)
            .attribute("enable_dns64", Subnet::enableDns64)
            .attribute("enable_lni_at_device_index", Subnet::enableLniAtDeviceIndex)
            .attribute(
                    "enable_resource_name_dns_a_record_on_launch",
                    subnet -> nameOptions(subnet).get("a_record"))
            .attribute(
                    "enable_resource_name_dns_aaaa_record_on_launch",
                    subnet -> nameOptions(subnet).get("aaaa_record"))
            .attribute("ipv6_cidr_block", subnet -> ipv6(subnet).ipv6CidrBlock(), Networks.CIDR)
            .attribute("ipv6_native", Subnet::ipv6Native)
            .attribute("map_customer_owned_ip_on_launch", Subnet::mapCustomerOwnedIpOnLaunch)
            .attribute("map_public_ip_on_launch", Subnet::mapPublicIpOnLaunch)
            .attribute("outpost_arn", Subnet::outpostArn)
            .computed(
                    "private_dns_hostname_type_on_launch",
                    subnet -> nameOptions(subnet).get("hostname"),
                    Meaning.PLAIN)
            .attribute("vpc_id", Subnet::vpcId)
            .tags(subnet -> Ec2.tags(subnet.tags()))
            .computed("arn", Subnet::subnetArn)
            .computed("id", Subnet::subnetId)
            .computed("ipv6_cidr_block_association_id", subnet -> ipv6(subnet).associationId())
            .computed("owner_id", Subnet::ownerId)
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsSubnet() {}

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
                .filter(block -> block.ipv6CidrBlockState() == null
                        || block.ipv6CidrBlockState().state() != SubnetCidrBlockStateCode.DISASSOCIATED)
                .findFirst()
                .orElseGet(() -> SubnetIpv6CidrBlockAssociation.builder().build());
    }
}
