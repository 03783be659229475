package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.TypeDeclaration;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.AttributeBooleanValue;
import software.amazon.awssdk.services.ec2.model.DescribeVpcAttributeResponse;
import software.amazon.awssdk.services.ec2.model.RouteTable;
import software.amazon.awssdk.services.ec2.model.Vpc;
import software.amazon.awssdk.services.ec2.model.VpcAttributeName;

/// VPCs, made by Terraform or adopted: with their switches, which AWS tells one by one, their main route
/// table and the IPv6 block that Terraform shows.
final class Vpcs {

    private record Switch(String vpc, VpcAttributeName name) {}

    /// `DescribeVpcAttribute` takes one VPC and one attribute.
    private static final Lookup<Switch, DescribeVpcAttributeResponse> SWITCHES = Lookup.each(
            "ec2:DescribeVpcAttribute",
            (aws, of) ->
                    ec2(aws).describeVpcAttribute(ask -> ask.vpcId(of.vpc()).attribute(of.name())));

    record Live(Vpc vpc, Value dnsSupport, Value dnsHostnames, Value metrics, Value mainTable, Ipv6Block ipv6) {}

    private Vpcs() {}

    static TypeDeclaration<Live> described(ResourceType.Named type) {
        return type.claimedAs("aws_vpc")
                .readBy(Vpcs::read)
                .needs(Ec2.VPCS, SWITCHES, RouteTables.MAIN_TABLES)
                .ignored("arn", "made of the account, the region and the id")
                .attribute(
                        "assign_generated_ipv6_cidr_block", live -> live.ipv6().isAmazons())
                .computed("cidr_block", live -> live.vpc().cidrBlock(), Networks.CIDR)
                .ignored("default_network_acl_id", "the VPC's for life")
                // The provider means the main table here; the one that the VPC was made with is told nowhere.
                .computed("default_route_table_id", Live::mainTable)
                .ignored("default_security_group_id", "the VPC's for life")
                .computed("dhcp_options_id", live -> live.vpc().dhcpOptionsId())
                .attribute("enable_dns_hostnames", Live::dnsHostnames)
                .attribute("enable_dns_support", Live::dnsSupport)
                .attribute("enable_network_address_usage_metrics", Live::metrics)
                .ignored("id", "the identity")
                .computed("instance_tenancy", live -> live.vpc().instanceTenancyAsString())
                .computed("ipv6_association_id", live -> live.ipv6().id())
                .attribute("ipv6_cidr_block", live -> live.ipv6().cidr(), Networks.CIDR)
                .computed(
                        "ipv6_cidr_block_network_border_group",
                        live -> live.ipv6().borderGroup())
                .attribute("ipv6_ipam_pool_id", live -> live.ipv6().pool())
                .ignored("ipv6_netmask_length", "the length that ipv6_cidr_block ends with")
                .computed("main_route_table_id", Live::mainTable)
                .computed("owner_id", live -> live.vpc().ownerId())
                .tags(live -> Ec2.tags(live.vpc().tags()));
    }

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        var names = List.of(
                VpcAttributeName.ENABLE_DNS_SUPPORT,
                VpcAttributeName.ENABLE_DNS_HOSTNAMES,
                VpcAttributeName.ENABLE_NETWORK_ADDRESS_USAGE_METRICS);
        names.forEach(name -> reads.prefetch(SWITCHES, new Switch(id, name)));
        reads.prefetch(RouteTables.MAIN_TABLES, id);
        return reads.get(Ec2.VPCS, id).map(vpc -> {
            var switches = names.stream().map(name -> position(reads, id, name)).toList();
            return new Live(
                    vpc,
                    switches.get(0),
                    switches.get(1),
                    switches.get(2),
                    reads.attempt(RouteTables.MAIN_TABLES, id).value(Vpcs::tableId),
                    Ipv6Block.of(vpc, declared));
        });
    }

    private static Value tableId(RouteTable table) {
        return Value.of(table.routeTableId());
    }

    private static Value position(Reads reads, String vpc, VpcAttributeName name) {
        return reads.attempt(SWITCHES, new Switch(vpc, name))
                .value(answer -> Value.of(isOn(Optional.ofNullable(answer.enableDnsSupport())
                        .or(() -> Optional.ofNullable(answer.enableDnsHostnames()))
                        .or(() -> Optional.ofNullable(answer.enableNetworkAddressUsageMetrics())))));
    }

    private static @Nullable Boolean isOn(Optional<AttributeBooleanValue> answer) {
        return answer.map(AttributeBooleanValue::value).orElse(null);
    }
}
