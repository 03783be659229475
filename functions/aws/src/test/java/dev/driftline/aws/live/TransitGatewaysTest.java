package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.Difference;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a transit gateway's attachments and tables show of one another.
class TransitGatewaysTest {

    private static final Map<String, Object> ATTACHMENT = Map.of(
            "id",
            "tgw-attach-1",
            "transit_gateway_id",
            "tgw-1",
            "transit_gateway_default_route_table_association",
            true);

    @Test
    void an_attachment_that_lost_the_default_table_has_drifted() {
        assertThat(attached("")
                        .declares("aws_ec2_transit_gateway_vpc_attachment.vpc", ATTACHMENT)
                        .scan()
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.changes())
                        .extracting(Difference::attribute)
                        .containsExactly("transit_gateway_default_route_table_association"));
    }

    @Test
    void one_that_has_another_table_by_a_declared_association_has_not() {
        var aws = attached("")
                .answers(
                        "GetTransitGatewayRouteTableAssociations",
                        request -> request.contains("tgw-rtb-own") ? associated("associated") : "<r/>")
                .declares("aws_ec2_transit_gateway_vpc_attachment.vpc", ATTACHMENT)
                .declares(
                        "aws_ec2_transit_gateway_route_table_association.vpc",
                        Map.of(
                                "transit_gateway_attachment_id",
                                "tgw-attach-1",
                                "transit_gateway_route_table_id",
                                "tgw-rtb-own"));
        assertThat(aws.scan().findings()).isEmpty();
    }

    @Test
    void of_a_gateway_that_another_account_shares_no_table_is_asked() {
        var aws = attached("<ownerId>999999999999</ownerId>")
                .declares("aws_ec2_transit_gateway_vpc_attachment.vpc", ATTACHMENT);
        assertThat(aws.scan().findings()).isEmpty();
        assertThat(aws.asked()).doesNotContain("GetTransitGatewayRouteTableAssociations");
    }

    @Test
    void a_route_beyond_the_first_thousand_is_looked_for_by_itself() {
        var aws = new CannedAws()
                .answers(
                        "SearchTransitGatewayRoutes",
                        request -> request.contains("route-search.exact-match")
                                ? "<r><routeSet><item><destinationCidrBlock>10.9.0.0/16</destinationCidrBlock>"
                                        + "<type>static</type><state>blackhole</state></item></routeSet></r>"
                                : "<r><routeSet/><additionalRoutesAvailable>true</additionalRoutesAvailable></r>")
                .declares(
                        "aws_ec2_transit_gateway_route.far",
                        Map.of(
                                "transit_gateway_route_table_id",
                                "tgw-rtb-1",
                                "destination_cidr_block",
                                "10.9.0.0/16",
                                "blackhole",
                                true));
        assertThat(aws.scan().findings()).isEmpty();
    }

    private static String associated(String state) {
        return """
                <r><associations><item><transitGatewayAttachmentId>tgw-attach-1</transitGatewayAttachmentId>
                <state>%s</state></item></associations></r>""".formatted(state);
    }

    /// @param owner of the gateway, by default the VPC's
    private static CannedAws attached(String owner) {
        return new CannedAws()
                .answers("DescribeTransitGatewayVpcAttachments", """
                        <r><transitGatewayVpcAttachments><item>
                        <transitGatewayAttachmentId>tgw-attach-1</transitGatewayAttachmentId><state>available</state>
                        <transitGatewayId>tgw-1</transitGatewayId><vpcOwnerId>123456789012</vpcOwnerId>
                        </item></transitGatewayVpcAttachments></r>""")
                .answers("DescribeTransitGateways", """
                        <r><transitGatewaySet><item><transitGatewayId>tgw-1</transitGatewayId>%s<options>
                        <associationDefaultRouteTableId>tgw-rtb-default</associationDefaultRouteTableId>
                        </options></item></transitGatewaySet></r>""".formatted(
                                owner.isEmpty() ? "<ownerId>123456789012</ownerId>" : owner))
                .answers("GetTransitGatewayRouteTableAssociations", associated("disassociated"));
    }
}
