package dev.driftline.aws.live.types.ec2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.live.kit.Answered;
import dev.driftline.core.model.Value;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ec2.model.RouteTable;
import software.amazon.awssdk.services.ec2.model.RouteTableAssociation;
import software.amazon.awssdk.services.ec2.model.Vpc;
import software.amazon.awssdk.services.ec2.model.VpcIpv6CidrBlockAssociation;

class VpcTypesTest {

    private static final String VPC = "vpc-1";

    private final Answered aws = new Answered();

    @Test
    void an_ipv6_block_that_amazon_gave_by_hand_is_drift() {
        live(block("assoc-1", "2600:1f14::/56", "Amazon", "associated"));
        vpc("", "");
        assertThat(aws.findings())
                .containsExactly(
                        "aws_vpc.x[0]: assign_generated_ipv6_cidr_block: false -> true",
                        "aws_vpc.x[0]: ipv6_cidr_block:  -> 2600:1f14::/56");
    }

    @Test
    void an_ipv6_block_that_an_association_declares_is_not_the_vpcs() {
        live(block("assoc-1", "2600:1f14::/56", "IPAM Managed", "associated"));
        vpc("", "");
        association();
        assertThat(aws.findings()).isEmpty();
    }

    @Test
    void a_block_taken_away_is_gone_though_aws_still_lists_it() {
        live(block("assoc-1", "2600:1f14::/56", "IPAM Managed", "disassociated"));
        association();
        assertThat(aws.findings()).containsExactly("aws_vpc_ipv6_cidr_block_association.x[0]: gone");
    }

    @Test
    void another_main_route_table_is_told_by_its_association() {
        live();
        aws.with(
                RouteTables.MAIN_TABLES,
                VPC,
                RouteTable.builder().routeTableId("rtb-2").build());
        aws.with(
                RouteTables.TABLES,
                "rtb-1",
                RouteTable.builder().routeTableId("rtb-1").build());
        aws.declaring(
                AwsVpc.TYPE, Value.block().with("id", Value.of(VPC)).with("main_route_table_id", Value.of("rtb-1")));
        mainTable();
        assertThat(aws.findings())
                .containsExactlyInAnyOrder(
                        "aws_vpc.x[0]: told by aws_main_route_table_association.x[0]",
                        "aws_main_route_table_association.x[0]: gone");
    }

    @Test
    void a_main_route_table_of_before_the_association_is_no_drift() {
        live();
        var association = RouteTableAssociation.builder()
                .routeTableAssociationId("rtbassoc-1")
                .main(true);
        var table = RouteTable.builder().routeTableId("rtb-1").vpcId(VPC).associations(association.build());
        aws.with(RouteTables.MAIN_TABLES, VPC, table.build());
        aws.with(RouteTables.TABLES, "rtb-1", table.build());
        aws.declaring(
                AwsVpc.TYPE, Value.block().with("id", Value.of(VPC)).with("main_route_table_id", Value.of("rtb-0")));
        mainTable();
        assertThat(aws.findings()).isEmpty();
    }

    private void live(VpcIpv6CidrBlockAssociation... blocks) {
        aws.with(
                Ec2.VPCS,
                VPC,
                Vpc.builder().vpcId(VPC).ipv6CidrBlockAssociationSet(blocks).build());
    }

    private static VpcIpv6CidrBlockAssociation block(String id, String cidr, String pool, String state) {
        return VpcIpv6CidrBlockAssociation.builder()
                .associationId(id)
                .ipv6CidrBlock(cidr)
                .ipv6Pool(pool)
                .ipv6CidrBlockState(of -> of.state(state))
                .build();
    }

    private void vpc(String association, String cidr) {
        aws.declaring(
                AwsVpc.TYPE,
                Value.block()
                        .with("id", Value.of(VPC))
                        .with("assign_generated_ipv6_cidr_block", Value.of(false))
                        .with("ipv6_association_id", Value.of(association))
                        .with("ipv6_cidr_block", Value.of(cidr)));
    }

    private void association() {
        aws.declaring(
                AwsVpcIpv6CidrBlockAssociation.TYPE,
                Value.block()
                        .with("id", Value.of("assoc-1"))
                        .with("vpc_id", Value.of(VPC))
                        .with("ipv6_cidr_block", Value.of("2600:1f14::/56"))
                        .with("ipv6_ipam_pool_id", Value.of("ipam-pool-1")));
    }

    private void mainTable() {
        aws.declaring(
                AwsMainRouteTableAssociation.TYPE,
                Value.block()
                        .with("id", Value.of("rtbassoc-1"))
                        .with("vpc_id", Value.of(VPC))
                        .with("route_table_id", Value.of("rtb-1")));
    }
}
