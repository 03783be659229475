package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.NetworkInterface;
import software.amazon.awssdk.services.ec2.model.Route;
import software.amazon.awssdk.services.ec2.model.RouteOrigin;
import software.amazon.awssdk.services.ec2.model.RouteTable;

/// Routes as the `route` blocks of a table have them.
final class Routes {

    static final Meaning BLOCKS =
            Meaning.field("cidr_block", Networks.CIDR).then(Meaning.field("ipv6_cidr_block", Networks.CIDR));

    private Routes() {}

    /// The routes that people write, without those that AWS keeps itself.
    ///
    /// @param declared may name a local route, which is then its own
    static Value of(Reads reads, RouteTable table, DeclaredResource declared) {
        var local = declaredLocal(declared);
        return Value.set(
                table.routes().stream()
                        .filter(route -> !isLocal(route)
                                || destinations(route).map(Networks::cidr).anyMatch(local::contains))
                        .filter(route -> !isKeptByAws(route) && !leadsToService(reads, table, route))
                        .toList(),
                Routes::block);
    }

    private static Set<String> declaredLocal(DeclaredResource declared) {
        return declared.get("route").elements().stream()
                .map(Value::entries)
                .filter(route -> route.getOrDefault("gateway_id", Value.absent())
                        .asText()
                        .equals("local"))
                .flatMap(route -> Stream.of("cidr_block", "ipv6_cidr_block")
                        .map(field -> route.getOrDefault(field, Value.absent()).asText()))
                .filter(destination -> !destination.isEmpty())
                .map(Networks::cidr)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isLocal(Route route) {
        return "local".equals(route.gatewayId());
    }

    /// Routes that a VPN gateway propagates, VPC Lattice's own, and those to the prefix list of a gateway
    /// endpoint, which the endpoint declares.
    private static boolean isKeptByAws(Route route) {
        return route.origin() == RouteOrigin.ENABLE_VGW_ROUTE_PROPAGATION
                || "VpcLattice".equals(route.gatewayId())
                || (route.destinationPrefixListId() != null && endpoint(route) != null);
    }

    /// Some AWS services put interfaces of theirs in a customer's subnet, and the routes to them. Those are
    /// attached to an instance of another account than the interface's owner. Only when the route says so is
    /// AWS asked for it.
    private static boolean leadsToService(Reads reads, RouteTable table, Route route) {
        var target = route.networkInterfaceId();
        var instanceOwner = route.instanceOwnerId();
        if (target == null || instanceOwner == null || instanceOwner.equals(table.ownerId())) {
            return false;
        }
        return switch (reads.attempt(Ec2Interfaces.INTERFACES, target)) {
            case LiveRead.Present<NetworkInterface>(var face) ->
                face.attachment() != null
                        && !Objects.equals(face.ownerId(), face.attachment().instanceOwnerId());
            case LiveRead.Absent<NetworkInterface>() -> false;
            // Whose it is cannot be told, so it is not told as drift.
            case LiveRead.Unreadable<NetworkInterface>(var _, var _, var _) -> true;
        };
    }

    private static Stream<String> destinations(Route route) {
        return Stream.of(route.destinationCidrBlock(), route.destinationIpv6CidrBlock())
                .filter(Objects::nonNull);
    }

    private static Value.Block block(Route route) {
        return Value.block()
                .with("cidr_block", Value.of(route.destinationCidrBlock()))
                .with("ipv6_cidr_block", Value.of(route.destinationIpv6CidrBlock()))
                .with("destination_prefix_list_id", Value.of(route.destinationPrefixListId()))
                .with("carrier_gateway_id", Value.of(route.carrierGatewayId()))
                .with("core_network_arn", Value.of(route.coreNetworkArn()))
                .with("egress_only_gateway_id", Value.of(route.egressOnlyInternetGatewayId()))
                .with("gateway_id", Value.of(gateway(route)))
                .with("local_gateway_id", Value.of(route.localGatewayId()))
                .with("nat_gateway_id", Value.of(route.natGatewayId()))
                .with("network_interface_id", Value.of(route.networkInterfaceId()))
                .with("transit_gateway_id", Value.of(route.transitGatewayId()))
                .with("vpc_endpoint_id", Value.of(endpoint(route)))
                .with("vpc_peering_connection_id", Value.of(route.vpcPeeringConnectionId()));
    }

    /// AWS tells internet gateways, VPN gateways and endpoints in one field.
    static @Nullable String gateway(Route route) {
        return endpoint(route) == null ? route.gatewayId() : null;
    }

    static @Nullable String endpoint(Route route) {
        var target = route.gatewayId();
        return target != null && target.startsWith("vpce-") ? target : null;
    }
}
