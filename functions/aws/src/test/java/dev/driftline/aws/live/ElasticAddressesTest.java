package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.report.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Terraform makes an address before what uses it, so its state often shows it unused.
class ElasticAddressesTest {

    private static final Map<String, String> UNUSED =
            Map.of("id", "eipalloc-1", "instance", "", "network_interface", "", "association_id", "", "private_ip", "");

    @Test
    void a_use_that_nothing_explains_is_drift() {
        var aws = used("<instanceId>i-9</instanceId>", false).declares("aws_eip.spare", UNUSED);
        assertThat(aws.scan().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.changes())
                        .extracting(Difference::attribute)
                        .containsExactlyInAnyOrder("instance", "network_interface"));
    }

    @Test
    void a_use_by_a_nat_gateway_of_the_run_is_not() {
        var aws = used("", false)
                .answers("DescribeNatGateways", """
                        <r><natGatewaySet><item><natGatewayId>nat-1</natGatewayId><state>available</state>
                        <natGatewayAddressSet><item><allocationId>eipalloc-1</allocationId>
                        <networkInterfaceId>eni-1</networkInterfaceId></item></natGatewayAddressSet></item></natGatewaySet></r>""")
                .declares("aws_eip.nat", UNUSED)
                .declares(
                        "aws_nat_gateway.main",
                        Map.of("id", "nat-1", "allocation_id", "eipalloc-1", "network_interface_id", "eni-1"));
        assertThat(aws.scan().findings()).isEmpty();
    }

    @Test
    void a_use_by_an_interface_that_an_aws_service_manages_is_not() {
        assertThat(used("", true)
                        .declares("aws_eip.of_a_load_balancer", UNUSED)
                        .scan()
                        .findings())
                .isEmpty();
    }

    @Test
    void an_association_made_anew_is_another_one_and_told_once() {
        var aws = used("<instanceId>i-9</instanceId>", false)
                .declares("aws_eip.web", Map.of("id", "eipalloc-1", "instance", "i-1", "association_id", "eipassoc-0"))
                .declares(
                        "aws_eip_association.web",
                        Map.of("id", "eipassoc-0", "allocation_id", "eipalloc-1", "instance_id", "i-1"));
        assertThat(aws.scan().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.address()).isEqualTo("aws_eip_association.web");
            assertThat(finding.kind()).isEqualTo(Finding.Kind.MISSING);
            assertThat(finding.related()).isEqualTo(List.of("aws_eip.web"));
        });
    }

    private static CannedAws used(String instance, boolean byService) {
        return new CannedAws()
                .answers("DescribeAddresses", """
                        <r><addressesSet><item><allocationId>eipalloc-1</allocationId><domain>vpc</domain>
                        <associationId>eipassoc-1</associationId><networkInterfaceId>eni-1</networkInterfaceId>
                        <privateIpAddress>10.0.0.4</privateIpAddress>%s</item></addressesSet></r>""".formatted(instance))
                .answers("DescribeNetworkInterfaces", """
                        <r><networkInterfaceSet><item><networkInterfaceId>eni-1</networkInterfaceId>
                        <requesterManaged>%s</requesterManaged></item></networkInterfaceSet></r>""".formatted(byService));
    }
}
