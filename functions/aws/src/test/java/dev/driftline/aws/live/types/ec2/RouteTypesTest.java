package dev.driftline.aws.live.types.ec2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.live.kit.Answered;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ec2.model.NetworkInterface;
import software.amazon.awssdk.services.ec2.model.Route;
import software.amazon.awssdk.services.ec2.model.RouteOrigin;
import software.amazon.awssdk.services.ec2.model.RouteTable;

class RouteTypesTest {

    private static final String TABLE = "rtb-1";

    private final Answered aws = new Answered();

    @Test
    void routes_that_aws_keeps_itself_are_no_drift() {
        live(
                to().destinationCidrBlock("10.0.0.0/16").gatewayId("local"),
                to().destinationCidrBlock("192.168.0.0/16")
                        .gatewayId("vgw-1")
                        .origin(RouteOrigin.ENABLE_VGW_ROUTE_PROPAGATION),
                to().destinationPrefixListId("pl-63a5400a").gatewayId("vpce-1"),
                to().destinationPrefixListId("pl-02cd2c6b").gatewayId("VpcLattice"));
        table();
        assertThat(aws.findings()).isEmpty();
    }

    @Test
    void a_route_to_an_endpoint_that_is_no_gateway_endpoint_is_the_users() {
        live(to().destinationCidrBlock("0.0.0.0/0").gatewayId("vpce-firewall"));
        table(route("cidr_block", "0.0.0.0/0", "vpc_endpoint_id", "vpce-firewall"));
        assertThat(aws.findings()).isEmpty();
    }

    @Test
    void a_declared_local_route_that_leads_elsewhere_is_drift() {
        live(to().destinationCidrBlock("10.0.0.0/16").networkInterfaceId("eni-1"));
        table(route("cidr_block", "10.0.0.0/16", "gateway_id", "local").with("network_interface_id", Value.of("")));
        assertThat(aws.findings())
                .containsExactly(
                        "aws_route_table.x[0]: route[0].gateway_id: local -> ",
                        "aws_route_table.x[0]: route[0].network_interface_id:  -> eni-1");
    }

    @Test
    void a_declared_local_route_is_there() {
        live(to().destinationCidrBlock("10.0.0.0/16").gatewayId("local"));
        table(route("cidr_block", "10.0.0.0/16", "gateway_id", "local"));
        assertThat(aws.findings()).isEmpty();
    }

    @Test
    void a_route_to_an_interface_of_a_service_is_the_services() {
        aws.with(Ec2Interfaces.INTERFACES, "eni-1", face("123456789012", "amazon-aws"));
        aws.with(Ec2Interfaces.INTERFACES, "eni-2", face("210987654321", "210987654321"));
        live(
                to().destinationCidrBlock("10.1.0.0/16")
                        .networkInterfaceId("eni-1")
                        .instanceOwnerId("amazon-aws"),
                to().destinationCidrBlock("10.2.0.0/16")
                        .networkInterfaceId("eni-2")
                        .instanceOwnerId("210987654321"));
        table();
        assertThat(aws.findings()).containsExactly("aws_route_table.x[0]: route:  -> 10.2.0.0/16 eni-2");
    }

    @Test
    void a_route_resource_owns_its_destination_and_tells_its_target() {
        live(to().destinationIpv6CidrBlock("2001:db8::/32").egressOnlyInternetGatewayId("eigw-2"));
        table(route("ipv6_cidr_block", "2001:db8::/32", "egress_only_gateway_id", "eigw-1"));
        aws.declaring(
                AwsRoute.TYPE,
                Value.block()
                        .with("route_table_id", Value.of(TABLE))
                        .with("destination_ipv6_cidr_block", Value.of("2001:0db8:0:0::/32"))
                        .with("egress_only_gateway_id", Value.of("eigw-1")));
        assertThat(aws.findings())
                .containsExactlyInAnyOrder(
                        "aws_route_table.x[0]: told by aws_route.x[0]",
                        "aws_route.x[0]: egress_only_gateway_id: eigw-1 -> eigw-2");
    }

    @Test
    void a_route_that_lost_its_target_is_drift() {
        live(to().destinationCidrBlock("0.0.0.0/0").natGatewayId("nat-1").state("blackhole"));
        aws.declaring(
                AwsRoute.TYPE,
                Value.block()
                        .with("route_table_id", Value.of(TABLE))
                        .with("destination_cidr_block", Value.of("0.0.0.0/0"))
                        .with("nat_gateway_id", Value.of("nat-1"))
                        .with("state", Value.of("active")));
        assertThat(aws.findings()).containsExactly("aws_route.x[0]: state: active -> blackhole");
    }

    private static Route.Builder to() {
        return Route.builder();
    }

    private void live(Route.Builder... routes) {
        aws.with(
                RouteTables.TABLES,
                TABLE,
                RouteTable.builder()
                        .routeTableId(TABLE)
                        .ownerId("123456789012")
                        .routes(Stream.of(routes).map(Route.Builder::build).toList())
                        .build());
    }

    private static NetworkInterface face(String owner, String instanceOwner) {
        return NetworkInterface.builder()
                .ownerId(owner)
                .attachment(attached -> attached.instanceOwnerId(instanceOwner))
                .build();
    }

    private void table(Value.Block... routes) {
        aws.declaring(
                AwsRouteTable.TYPE,
                Value.block().with("id", Value.of(TABLE)).with("route", Value.list(List.of(routes), block -> block)));
    }

    private static Value.Block route(String kind, String destination, String target, String id) {
        return Value.block().with(kind, Value.of(destination)).with(target, Value.of(id));
    }
}
