package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.model.TunnelOption;
import software.amazon.awssdk.services.ec2.model.VpnConnection;
import software.amazon.awssdk.services.ec2.model.VpnState;
import software.amazon.awssdk.services.ec2.model.VpnStaticRoute;

/// VPN connections, of which AWS tells more than anybody should keep.
final class Ec2Vpns {

    /// The call has no pages, and a region has few of these (fifty unless the quota was raised): all are listed.
    static final Lookup<String, VpnConnection> CONNECTIONS = Lookup.<String, VpnConnection>choosing(
                    "ec2:DescribeVpnConnections",
                    (aws, ids) -> ec2(aws).describeVpnConnections().vpnConnections().stream()
                            .map(Ec2Vpns::withoutKeys)
                            .collect(Collectors.toMap(VpnConnection::vpnConnectionId, Function.identity())))
            .until(VpnConnection::stateAsString, "deleting", "deleted");

    private Ec2Vpns() {}

    /// The answer holds the tunnels' pre-shared keys, twice. Nothing of them goes further than here.
    private static VpnConnection withoutKeys(VpnConnection connection) {
        var told = connection.toBuilder().customerGatewayConfiguration(null);
        var options = connection.options();
        if (options != null) {
            told.options(options.toBuilder()
                    .tunnelOptions(options.tunnelOptions().stream()
                            .map(tunnel -> tunnel.toBuilder().preSharedKey(null).build())
                            .toList())
                    .build());
        }
        return told.build();
    }

    /// The two tunnels in AWS's order, which is Terraform's numbering.
    static List<TunnelOption> tunnels(VpnConnection connection) {
        return connection.options() == null ? List.of() : connection.options().tunnelOptions();
    }

    static Stream<VpnStaticRoute> routes(VpnConnection connection) {
        return connection.routes().stream()
                .filter(route -> route.state() != VpnState.DELETING && route.state() != VpnState.DELETED);
    }
}
