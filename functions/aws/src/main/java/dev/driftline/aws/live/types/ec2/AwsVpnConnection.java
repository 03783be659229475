package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.ec2.model.VpnConnection;
import software.amazon.awssdk.services.ec2.model.VpnConnectionOptions;
import software.amazon.awssdk.services.ec2.model.VpnStaticRoute;

/// A site-to-site VPN connection; its two tunnels are in [VpnTunnels].
final class AwsVpnConnection {

    private static final String IN_CONFIGURATION =
            "only in the customer gateway's configuration, which holds the keys and is not read";

    static final ResourceType<VpnConnection> TYPE = VpnTunnels.declare(ResourceType.named("aws_vpn_connection")
                    .readBy(Ec2Vpns.CONNECTIONS)
                    .attribute("customer_gateway_id", VpnConnection::customerGatewayId)
                    .attribute("transit_gateway_id", VpnConnection::transitGatewayId)
                    .attribute(
                            "transport_transit_gateway_attachment_id",
                            live -> options(live).transportTransitGatewayAttachmentId())
                    .attribute("type", VpnConnection::typeAsString)
                    .attribute("vpn_gateway_id", VpnConnection::vpnGatewayId)
                    .tags(live -> Ec2.tags(live.tags()))
                    .computed("core_network_arn", VpnConnection::coreNetworkArn)
                    .computed("core_network_attachment_arn", VpnConnection::coreNetworkAttachmentArn)
                    .computed("enable_acceleration", live -> options(live).enableAcceleration())
                    .computed("id", VpnConnection::vpnConnectionId)
                    .computed("local_ipv4_network_cidr", live -> options(live).localIpv4NetworkCidr())
                    .computed("local_ipv6_network_cidr", live -> options(live).localIpv6NetworkCidr(), Networks.CIDR)
                    .computed("outside_ip_address_type", live -> options(live).outsideIpAddressType())
                    .computed("remote_ipv4_network_cidr", live -> options(live).remoteIpv4NetworkCidr())
                    .computed("remote_ipv6_network_cidr", live -> options(live).remoteIpv6NetworkCidr(), Networks.CIDR)
                    .computed("routes", live -> Value.set(Ec2Vpns.routes(live).toList(), AwsVpnConnection::route))
                    .computed("static_routes_only", live -> options(live).staticRoutesOnly())
                    .computed("tunnel_inside_ip_version", live -> options(live).tunnelInsideIpVersionAsString())
                    .ignored("arn", "made of the id by Terraform")
                    .ignored("customer_gateway_configuration", "holds the pre-shared keys")
                    .ignored("transit_gateway_attachment_id", "made by AWS with the connection to transit_gateway_id")
                    .ignored("tunnel1_address", "AWS's end of the tunnel, the same as long as the connection lives")
                    .ignored("tunnel1_bgp_asn", IN_CONFIGURATION)
                    .ignored("tunnel1_bgp_holdtime", IN_CONFIGURATION)
                    .ignored("tunnel1_cgw_inside_address", IN_CONFIGURATION)
                    .ignored("tunnel1_preshared_key", "a secret, never read")
                    .ignored("tunnel1_vgw_inside_address", IN_CONFIGURATION)
                    .ignored("tunnel2_address", "AWS's end of the tunnel, the same as long as the connection lives")
                    .ignored("tunnel2_bgp_asn", IN_CONFIGURATION)
                    .ignored("tunnel2_bgp_holdtime", IN_CONFIGURATION)
                    .ignored("tunnel2_cgw_inside_address", IN_CONFIGURATION)
                    .ignored("tunnel2_preshared_key", "a secret, never read")
                    .ignored("tunnel2_vgw_inside_address", IN_CONFIGURATION)
                    .ignored(
                            "vgw_telemetry",
                            "whether the tunnels are up, route counts and times: it changes by itself"))
            .done();

    private AwsVpnConnection() {}

    private static VpnConnectionOptions options(VpnConnection live) {
        var options = live.options();
        return options == null ? VpnConnectionOptions.builder().build() : options;
    }

    /// Without its state, which passes from pending to available by itself.
    private static Value route(VpnStaticRoute route) {
        return Value.block()
                .with("destination_cidr_block", Value.of(route.destinationCidrBlock()))
                .with("source", Value.of(route.sourceAsString()));
    }
}
