package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.ec2.model.DhcpOptions;

/// The DHCP options that AWS makes in every region, adopted: each has one value, and the provider writes it
/// as text.
final class AwsDefaultVpcDhcpOptions {

    static final ResourceType<DhcpOptions> TYPE = DhcpOptionSets.described(
                    ResourceType.named("aws_default_vpc_dhcp_options"))
            .computed("domain_name_servers", options -> DhcpOptionSets.first(options, "domain-name-servers"))
            .computed("netbios_name_servers", options -> DhcpOptionSets.first(options, "netbios-name-servers"))
            .computed("ntp_servers", options -> DhcpOptionSets.first(options, "ntp-servers"))
            .verified(Verified.ANSWERS)
            .done();

    private AwsDefaultVpcDhcpOptions() {}
}
