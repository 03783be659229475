package dev.driftline.aws.live.types;

import static dev.driftline.aws.live.types.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.DescribeVpcAttributeResponse;
import software.amazon.awssdk.services.ec2.model.Vpc;
import software.amazon.awssdk.services.ec2.model.VpcAttributeName;

/// A VPC with its DNS switches, which AWS tells one by one.
final class AwsVpc {

    private record Switch(String vpc, VpcAttributeName name) {}

    /// `DescribeVpcAttribute` takes one VPC and one attribute.
    private static final Lookup<Switch, DescribeVpcAttributeResponse> SWITCHES = Lookup.each(
            "ec2:DescribeVpcAttribute",
            (aws, of) ->
                    ec2(aws).describeVpcAttribute(ask -> ask.vpcId(of.vpc()).attribute(of.name())));

    record Live(Vpc vpc, Value dnsSupport, Value dnsHostnames, Value metrics) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_vpc")
            .readBy(AwsVpc::read)
            .needs(Ec2.VPCS, SWITCHES)
            .attribute("cidr_block", live -> live.vpc().cidrBlock())
            .attribute("enable_dns_hostnames", Live::dnsHostnames)
            .attribute("enable_dns_support", Live::dnsSupport)
            .attribute("enable_network_address_usage_metrics", Live::metrics)
            .attribute("instance_tenancy", live -> live.vpc().instanceTenancyAsString())
            .computed("dhcp_options_id", live -> live.vpc().dhcpOptionsId())
            .tags(live -> Ec2.tags(live.vpc().tags()))
            .computed("id", live -> live.vpc().vpcId())
            .computed("owner_id", live -> live.vpc().ownerId())
            .done();

    private AwsVpc() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        for (var name : VpcAttributeName.knownValues()) {
            reads.prefetch(SWITCHES, new Switch(id, name));
        }
        return reads.get(Ec2.VPCS, id)
                .map(vpc -> new Live(
                        vpc,
                        attribute(reads, id, VpcAttributeName.ENABLE_DNS_SUPPORT),
                        attribute(reads, id, VpcAttributeName.ENABLE_DNS_HOSTNAMES),
                        attribute(reads, id, VpcAttributeName.ENABLE_NETWORK_ADDRESS_USAGE_METRICS)));
    }

    private static Value attribute(Reads reads, String vpc, VpcAttributeName name) {
        LiveRead<DescribeVpcAttributeResponse> read = reads.attempt(SWITCHES, new Switch(vpc, name));
        return read.value(answer -> Value.of(
                switch (name) {
                    case ENABLE_DNS_SUPPORT -> answer.enableDnsSupport().value();
                    case ENABLE_DNS_HOSTNAMES -> answer.enableDnsHostnames().value();
                    default -> answer.enableNetworkAddressUsageMetrics().value();
                }));
    }
}
