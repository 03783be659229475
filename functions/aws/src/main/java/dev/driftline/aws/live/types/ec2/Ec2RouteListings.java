package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.model.Route;
import software.amazon.awssdk.services.ec2.model.RouteOrigin;
import software.amazon.awssdk.services.ec2.model.RouteTable;
import software.amazon.awssdk.services.ec2.model.RouteTableAssociation;

/// Route tables but the one that every VPC has, and what somebody put into that one.
final class Ec2RouteListings {

    private static final Lookup<Whole, List<RouteTable>> ROUTE_TABLES = Lookup.whole(
            "ec2:DescribeRouteTables",
            aws -> ec2(aws).describeRouteTablesPaginator().routeTables().stream()
                    .toList());

    static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_route_table")
                    .from(ROUTE_TABLES)
                    .id(table -> table.routeTableId())
                    .tags(table -> table.tags())
                    .without(Ec2RouteListings::isMain)
                    // The table that a VPC came with stays when another one is made its main table.
                    .heldBy("aws_vpc", vpc -> Stream.of(vpc.text("default_route_table_id")))
                    .heldBy("aws_main_route_table_association", main -> Stream.of(main.text("original_route_table_id")))
                    .done(),
            Listing.of("aws_route")
                    .from(
                            ask -> ask.all(ROUTE_TABLES).stream()
                                    .filter(Ec2RouteListings::isMain)
                                    .flatMap(TableRoute::of),
                            ROUTE_TABLES)
                    .id(route -> route.table() + "_" + route.destination())
                    .heldBy("aws_route", Ec2RouteListings::routeKeys)
                    .shownBy("aws_route_table", TableRoute::table, "route")
                    .done(),
            Listing.of("aws_route_table_association")
                    .from(
                            ask -> ask.all(ROUTE_TABLES).stream().flatMap(table -> table.associations().stream()),
                            ROUTE_TABLES)
                    .id(association -> Objects.requireNonNullElse(association.subnetId(), association.gatewayId())
                            + "/"
                            + association.routeTableId())
                    .key(RouteTableAssociation::routeTableAssociationId)
                    .without(association -> Boolean.TRUE.equals(association.main()))
                    .partOf("aws_route_table", RouteTableAssociation::routeTableId)
                    .done());

    private Ec2RouteListings() {}

    private static boolean isMain(RouteTable table) {
        return table.associations().stream().anyMatch(association -> Boolean.TRUE.equals(association.main()));
    }

    /// A route that somebody made in the table that a VPC has by itself.
    private record TableRoute(String table, String destination) {
        static Stream<TableRoute> of(RouteTable table) {
            return table.routes().stream()
                    .filter(route -> route.origin() == RouteOrigin.CREATE_ROUTE)
                    .filter(route ->
                            route.gatewayId() == null || !route.gatewayId().startsWith("vpce-"))
                    .map(route -> new TableRoute(table.routeTableId(), destination(route)));
        }

        private static String destination(Route route) {
            return Stream.of(
                            route.destinationCidrBlock(),
                            route.destinationIpv6CidrBlock(),
                            route.destinationPrefixListId())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
        }
    }

    private static Stream<String> routeKeys(DeclaredResource route) {
        return Stream.of("destination_cidr_block", "destination_ipv6_cidr_block", "destination_prefix_list_id")
                .map(route::text)
                .filter(destination -> !destination.isEmpty())
                .map(destination -> route.text("route_table_id") + "_" + destination);
    }
}
