package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ec2.model.DhcpOptions;

/// What instances of a VPC are told by DHCP.
final class AwsVpcDhcpOptions {

    static final ResourceType<DhcpOptions> TYPE = DhcpOptionSets.described(ResourceType.named("aws_vpc_dhcp_options"))
            .attribute("domain_name_servers", options -> DhcpOptionSets.all(options, "domain-name-servers"))
            .attribute("netbios_name_servers", options -> DhcpOptionSets.all(options, "netbios-name-servers"))
            .attribute("ntp_servers", options -> DhcpOptionSets.all(options, "ntp-servers"))
            .done();

    private AwsVpcDhcpOptions() {}
}
