package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.report.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Connections with an end elsewhere: they come and go in states, and parts of them are resources of their own.
class EndpointsAndPeeringsTest {

    @Test
    void an_endpoint_that_waited_and_now_works_has_not_drifted() {
        assertThat(endpoint("available", "")
                        .declares("aws_vpc_endpoint.s", Map.of("id", "vpce-1", "state", "pendingAcceptance"))
                        .scan()
                        .findings())
                .isEmpty();
    }

    @Test
    void an_endpoint_that_the_service_rejects_has() {
        assertThat(endpoint("rejected", "")
                        .declares("aws_vpc_endpoint.s", Map.of("id", "vpce-1", "state", "available"))
                        .scan()
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.changes())
                        .extracting(Difference::attribute)
                        .containsExactly("state"));
    }

    @Test
    void an_endpoint_that_is_being_deleted_is_gone() {
        assertThat(endpoint("deleting", "")
                        .declares("aws_vpc_endpoint.s", Map.of("id", "vpce-1"))
                        .scan()
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Finding.Kind.MISSING));
    }

    @Test
    void a_default_group_that_a_declared_association_replaced_is_no_drift() {
        var aws = endpoint("available", "<groupSet><item><groupId>sg-own</groupId></item></groupSet>")
                .declares("aws_vpc_endpoint.s", Map.of("id", "vpce-1", "security_group_ids", List.of("sg-default")))
                .declares(
                        "aws_vpc_endpoint_security_group_association.own",
                        Map.of("vpc_endpoint_id", "vpce-1", "security_group_id", "sg-own"));
        assertThat(aws.scan().findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deleted", "expired", "failed", "rejected"})
    void a_peering_that_came_to_an_end_is_gone_though_it_is_listed(String state) {
        assertThat(peering(state)
                        .declares("aws_vpc_peering_connection.p", Map.of("id", "pcx-1"))
                        .scan()
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Finding.Kind.MISSING));
    }

    @Test
    void the_accepters_vpc_is_its_own_and_the_requesters_the_peer() {
        var aws = peering("active")
                .declares(
                        "aws_vpc_peering_connection_accepter.p",
                        Map.of(
                                "vpc_peering_connection_id",
                                "pcx-1",
                                "vpc_id",
                                "vpc-accepter",
                                "peer_vpc_id",
                                "vpc-asker"));
        assertThat(aws.scan().findings()).isEmpty();
    }

    @Test
    void options_declared_apart_are_not_the_connections_drift() {
        var aws = peering("active")
                .declares(
                        "aws_vpc_peering_connection.p",
                        Map.of("id", "pcx-1", "accepter", List.of(Map.of("allow_remote_vpc_dns_resolution", false))))
                .declares(
                        "aws_vpc_peering_connection_options.p",
                        Map.of(
                                "vpc_peering_connection_id",
                                "pcx-1",
                                "accepter",
                                List.of(Map.of("allow_remote_vpc_dns_resolution", true))));
        assertThat(aws.scan().findings()).isEmpty();
    }

    @Test
    void options_that_aws_does_not_tell_this_side_are_no_drift() {
        var aws = peering("active")
                .declares(
                        "aws_vpc_peering_connection.p",
                        Map.of("id", "pcx-1", "requester", List.of(Map.of("allow_remote_vpc_dns_resolution", true))));
        assertThat(aws.scan().findings()).isEmpty();
    }

    private static CannedAws endpoint(String state, String parts) {
        return new CannedAws().answers("DescribeVpcEndpoints", """
                <r><vpcEndpointSet><item><vpcEndpointId>vpce-1</vpcEndpointId><state>%s</state>%s</item>
                </vpcEndpointSet></r>""".formatted(state, parts));
    }

    private static CannedAws peering(String state) {
        return new CannedAws().answers("DescribeVpcPeeringConnections", """
                <r><vpcPeeringConnectionSet><item><vpcPeeringConnectionId>pcx-1</vpcPeeringConnectionId>
                <status><code>%s</code></status>
                <accepterVpcInfo><ownerId>123456789012</ownerId><vpcId>vpc-accepter</vpcId><peeringOptions>
                <allowDnsResolutionFromRemoteVpc>true</allowDnsResolutionFromRemoteVpc></peeringOptions></accepterVpcInfo>
                <requesterVpcInfo><ownerId>999999999999</ownerId><vpcId>vpc-asker</vpcId></requesterVpcInfo>
                </item></vpcPeeringConnectionSet></r>""".formatted(state));
    }
}
