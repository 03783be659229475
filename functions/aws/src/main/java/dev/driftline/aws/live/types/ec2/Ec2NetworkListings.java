package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.core.model.Value;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.model.DhcpConfiguration;
import software.amazon.awssdk.services.ec2.model.DhcpOptions;
import software.amazon.awssdk.services.ec2.model.InternetGateway;
import software.amazon.awssdk.services.ec2.model.IpPermission;
import software.amazon.awssdk.services.ec2.model.SecurityGroup;
import software.amazon.awssdk.services.ec2.model.Vpc;

/// Networks and what is in them.
///
/// Every VPC has a main route table, a network ACL and a security group of its own, and every account a default VPC
/// with subnets (VPC User Guide, "Default VPCs"): those are AWS's, and told with their VPC.
final class Ec2NetworkListings {

    private static final Lookup<Whole, List<Vpc>> VPCS = Lookup.whole(
            "ec2:DescribeVpcs",
            aws -> ec2(aws).describeVpcsPaginator().vpcs().stream().toList());

    private static final Lookup<Whole, List<SecurityGroup>> SECURITY_GROUPS = Lookup.whole(
            "ec2:DescribeSecurityGroups",
            aws -> ec2(aws).describeSecurityGroupsPaginator().securityGroups().stream()
                    .toList());

    private static final Lookup<Whole, List<InternetGateway>> INTERNET_GATEWAYS = Lookup.whole(
            "ec2:DescribeInternetGateways",
            aws -> ec2(aws).describeInternetGatewaysPaginator().internetGateways().stream()
                    .toList());

    static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_vpc")
                    .from(VPCS)
                    .id(vpc -> vpc.vpcId())
                    .label(vpc -> vpc.cidrBlock())
                    .tags(vpc -> vpc.tags())
                    .without(vpc -> vpc.isDefault())
                    .done(),
            Listing.of("aws_subnet")
                    .from(
                            "ec2:DescribeSubnets",
                            aws -> ec2(aws).describeSubnetsPaginator().subnets())
                    .id(subnet -> subnet.subnetId())
                    .label(subnet -> subnet.cidrBlock())
                    .tags(subnet -> subnet.tags())
                    .without(subnet -> subnet.defaultForAz())
                    .done(),
            Listing.of("aws_internet_gateway")
                    .from(
                            ask -> {
                                var defaults = ask.all(VPCS).stream()
                                        .filter(Vpc::isDefault)
                                        .map(Vpc::vpcId)
                                        .collect(Collectors.toSet());
                                return ask.all(INTERNET_GATEWAYS).stream()
                                        .filter(gateway -> gateway.attachments().stream()
                                                .noneMatch(attached -> defaults.contains(attached.vpcId())));
                            },
                            VPCS,
                            INTERNET_GATEWAYS)
                    .id(gateway -> gateway.internetGatewayId())
                    .tags(gateway -> gateway.tags())
                    .done(),
            Listing.of("aws_egress_only_internet_gateway")
                    .from(
                            "ec2:DescribeEgressOnlyInternetGateways",
                            aws -> ec2(aws).describeEgressOnlyInternetGatewaysPaginator()
                                    .egressOnlyInternetGateways())
                    .id(gateway -> gateway.egressOnlyInternetGatewayId())
                    .tags(gateway -> gateway.tags())
                    .done(),
            Listing.of("aws_network_acl")
                    .from(
                            "ec2:DescribeNetworkAcls",
                            aws -> ec2(aws).describeNetworkAclsPaginator().networkAcls())
                    .id(acl -> acl.networkAclId())
                    .tags(acl -> acl.tags())
                    .without(acl -> acl.isDefault())
                    .done(),
            Listing.of("aws_security_group")
                    .from(SECURITY_GROUPS)
                    .id(group -> group.groupId())
                    .label(SecurityGroup::groupName)
                    .tags(group -> group.tags())
                    .without(Ec2NetworkListings::isDefault)
                    // Made for a classic load balancer that was given none.
                    .without(group -> group.groupName().startsWith("default_elb_"))
                    .withoutTagged("aws:eks:cluster-name")
                    .heldBy(
                            "aws_eks_cluster",
                            cluster -> cluster.get("vpc_config").elements().stream()
                                    .map(config -> config.entries()
                                            .getOrDefault("cluster_security_group_id", Value.absent())
                                            .asText()))
                    .access(Ec2NetworkListings::isOpen)
                    .done(),
            // The group that every VPC has is AWS's until somebody opens it.
            Listing.of("aws_default_security_group")
                    .from(SECURITY_GROUPS)
                    .id(group -> group.groupId())
                    .key(SecurityGroup::groupId)
                    .label(SecurityGroup::vpcId)
                    .without(group -> !isDefault(group) || !isOpen(group))
                    .heldBy("aws_default_security_group", declared -> Stream.of(declared.text("id")))
                    .heldBy("aws_security_group", declared -> Stream.of(declared.text("id")))
                    .concern(Concern.ACCESS)
                    .done(),
            Listing.of("aws_vpc_dhcp_options")
                    .from(
                            "ec2:DescribeDhcpOptions",
                            aws -> ec2(aws).describeDhcpOptionsPaginator().dhcpOptions())
                    .id(options -> options.dhcpOptionsId())
                    .label(options -> value(options, "domain-name"))
                    .tags(options -> options.tags())
                    .without(Ec2NetworkListings::isAmazons)
                    .done(),
            Listing.of("aws_ec2_managed_prefix_list")
                    .from(
                            "ec2:DescribeManagedPrefixLists",
                            aws -> ec2(aws).describeManagedPrefixListsPaginator(ask -> {})
                                    .prefixLists())
                    .id(list -> list.prefixListId())
                    .label(list -> list.prefixListName())
                    .tags(list -> list.tags())
                    .without(list -> "AWS".equals(list.ownerId()))
                    .concern(Concern.MINOR)
                    .done());

    private Ec2NetworkListings() {}

    private static boolean isDefault(SecurityGroup group) {
        return "default".equals(group.groupName());
    }

    private static boolean isOpen(SecurityGroup group) {
        return group.ipPermissions().stream().anyMatch(Ec2NetworkListings::isWorld);
    }

    private static boolean isWorld(IpPermission permission) {
        return permission.ipRanges().stream().anyMatch(range -> "0.0.0.0/0".equals(range.cidrIp()))
                || permission.ipv6Ranges().stream().anyMatch(range -> "::/0".equals(range.cidrIpv6()));
    }

    /// The set that AWS makes for a region names its own server and its own domain, and nothing else (VPC User Guide,
    /// "Default DHCP option set").
    private static boolean isAmazons(DhcpOptions options) {
        return options.dhcpConfigurations().size() <= 2
                && value(options, "domain-name-servers").equals("AmazonProvidedDNS")
                && value(options, "domain-name").matches("(ec2|[a-z0-9-]+\\.compute)\\.internal")
                && options.tags().isEmpty();
    }

    private static String value(DhcpOptions options, String key) {
        return options.dhcpConfigurations().stream()
                .filter(entry -> key.equals(entry.key()))
                .map(DhcpConfiguration::values)
                .flatMap(values -> values.stream().map(value -> value.value()))
                .collect(Collectors.joining(","));
    }
}
