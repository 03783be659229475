package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.report.JsonReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Tunnels of VPN connections, whose answers hold what nobody may see.
class VpnConnectionsTest {

    private static final String KEY = "s3cr3t.preshared_key";

    @Test
    void an_option_that_nobody_chose_is_the_standard() {
        var declared = Map.of("id", "vpn-1", "tunnel1_dpd_timeout_seconds", 0, "tunnel1_startup_action", "");
        assertThat(aws("<dpdTimeoutSeconds>30</dpdTimeoutSeconds><startupAction>add</startupAction>")
                        .declares("aws_vpn_connection.dc", declared)
                        .scan()
                        .findings())
                .isEmpty();
        assertThat(aws("<dpdTimeoutSeconds>60</dpdTimeoutSeconds><startupAction>start</startupAction>")
                        .declares("aws_vpn_connection.dc", declared)
                        .scan()
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.changes())
                        .extracting(Difference::attribute)
                        .containsExactlyInAnyOrder("tunnel1_dpd_timeout_seconds", "tunnel1_startup_action"));
    }

    @Test
    void a_restriction_of_algorithms_is_drift_in_the_tunnel_that_has_it() {
        var findings = aws("<ikeVersionSet><item><value>ikev2</value></item></ikeVersionSet>")
                .declares(
                        "aws_vpn_connection.dc",
                        Map.of("id", "vpn-1", "tunnel1_ike_versions", List.of(), "tunnel2_ike_versions", List.of()))
                .scan()
                .findings();
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.changes())
                        .extracting(Difference::attribute)
                        .containsExactly("tunnel1_ike_versions"));
    }

    @Test
    void a_static_route_that_nobody_declared_is_the_connections_drift() {
        var findings = aws("").declares("aws_vpn_connection.dc", Map.of("id", "vpn-1", "routes", List.of()))
                .declares(
                        "aws_vpn_connection_route.office",
                        Map.of("vpn_connection_id", "vpn-1", "destination_cidr_block", "10.1.0.0/16"))
                .scan()
                .findings();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.address()).isEqualTo("aws_vpn_connection.dc");
            assertThat(finding.changes())
                    .singleElement()
                    .asString()
                    .contains("10.2.0.0/16")
                    .doesNotContain("10.1.0.0/16");
        });
    }

    @Test
    void keys_are_not_kept() throws IOException {
        var aws = aws("<startupAction>start</startupAction>")
                .declares(
                        "aws_vpn_connection.dc",
                        Map.of(
                                "id",
                                "vpn-1",
                                "tunnel1_startup_action",
                                "add",
                                "tunnel1_preshared_key",
                                KEY + "-of-old",
                                "customer_gateway_configuration",
                                "<x>" + KEY + "-of-old</x>"));
        var report = new StringBuilder();
        new JsonReport().write(aws.scan(), report);
        assertThat(report).contains("tunnel1_startup_action").doesNotContain(KEY);
    }

    private static CannedAws aws(String firstTunnel) {
        return new CannedAws().answers("DescribeVpnConnections", """
                <r><vpnConnectionSet><item><vpnConnectionId>vpn-1</vpnConnectionId><state>available</state>
                <customerGatewayConfiguration>&lt;key&gt;%s&lt;/key&gt;</customerGatewayConfiguration>
                <options><tunnelOptionSet><item><preSharedKey>%s</preSharedKey>%s</item>
                <item><preSharedKey>%s</preSharedKey></item></tunnelOptionSet></options>
                <routes><item><destinationCidrBlock>10.1.0.0/16</destinationCidrBlock><state>available</state></item>
                <item><destinationCidrBlock>10.2.0.0/16</destinationCidrBlock><state>pending</state></item>
                <item><destinationCidrBlock>10.3.0.0/16</destinationCidrBlock><state>deleted</state></item></routes>
                </item></vpnConnectionSet></r>""".formatted(KEY, KEY, firstTunnel, KEY));
    }
}
