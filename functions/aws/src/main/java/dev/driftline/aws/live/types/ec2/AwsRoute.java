package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Claim;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.Route;

/// Where a route table sends one destination. A table has one route to a destination.
final class AwsRoute {

    static final ResourceType<Route> TYPE = ResourceType.named("aws_route")
            .readBy(AwsRoute::read)
            .needs(RouteTables.TABLES)
            .claimsMany(AwsRoute::claims)
            .attribute("carrier_gateway_id", Route::carrierGatewayId)
            .attribute("core_network_arn", Route::coreNetworkArn)
            .ignored("destination_cidr_block", "a part of the identity")
            .ignored("destination_ipv6_cidr_block", "a part of the identity")
            .ignored("destination_prefix_list_id", "a part of the identity")
            .attribute("egress_only_gateway_id", Route::egressOnlyInternetGatewayId)
            .attribute("gateway_id", Routes::gateway)
            .ignored("id", "made up by Terraform")
            .computed("instance_id", Route::instanceId)
            .computed("instance_owner_id", Route::instanceOwnerId)
            .attribute("local_gateway_id", Route::localGatewayId)
            .attribute("nat_gateway_id", Route::natGatewayId)
            .attribute("network_interface_id", Route::networkInterfaceId)
            .computed("origin", Route::originAsString)
            .ignored("route_table_id", "a part of the identity")
            // A route whose target went away is a blackhole: nobody touched the route, and its traffic is lost.
            .computed("state", Route::stateAsString)
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .attribute("transit_gateway_id", Route::transitGatewayId)
            .attribute("vpc_endpoint_id", Routes::endpoint)
            .attribute("vpc_peering_connection_id", Route::vpcPeeringConnectionId)
            .done();

    private AwsRoute() {}

    private static Optional<Route> read(Reads reads, DeclaredResource declared) {
        return reads.get(RouteTables.TABLES, declared.text("route_table_id")).stream()
                .flatMap(table -> table.routes().stream())
                .filter(route -> same(declared.text("destination_cidr_block"), route.destinationCidrBlock())
                        && same(declared.text("destination_ipv6_cidr_block"), route.destinationIpv6CidrBlock())
                        && same(declared.text("destination_prefix_list_id"), route.destinationPrefixListId()))
                .findFirst();
    }

    private static boolean same(String declared, @Nullable String live) {
        return Networks.cidr(declared).equals(live == null ? "" : Networks.cidr(live));
    }

    /// The table shows the destination under these names.
    private static Stream<Claim> claims(DeclaredResource route) {
        return Stream.of(
                        claim(route, "cidr_block", "destination_cidr_block"),
                        claim(route, "ipv6_cidr_block", "destination_ipv6_cidr_block"),
                        claim(route, "destination_prefix_list_id", "destination_prefix_list_id"))
                .flatMap(Optional::stream);
    }

    private static Optional<Claim> claim(DeclaredResource route, String field, String attribute) {
        var destination = route.get(attribute);
        return destination.isEmpty()
                ? Optional.empty()
                : Optional.of(new Claim(
                        "aws_route_table",
                        route.text("route_table_id"),
                        "route",
                        Value.block().with(field, destination)));
    }
}
