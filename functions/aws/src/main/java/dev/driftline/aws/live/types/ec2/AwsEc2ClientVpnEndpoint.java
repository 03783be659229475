package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.FILTER_VALUES;
import static dev.driftline.aws.live.types.ec2.Ec2.by;
import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.Set;
import software.amazon.awssdk.services.ec2.model.ClientVpnEndpoint;
import software.amazon.awssdk.services.ec2.model.ClientVpnEndpointStatusCode;

/// Where people come into a network from outside.
final class AwsEc2ClientVpnEndpoint {

    private static final Set<ClientVpnEndpointStatusCode> GONE =
            Set.of(ClientVpnEndpointStatusCode.DELETING, ClientVpnEndpointStatusCode.DELETED);

    private static final Lookup<String, ClientVpnEndpoint> ENDPOINTS = Lookup.batches(
            "ec2:DescribeClientVpnEndpoints",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws)
                    .describeClientVpnEndpointsPaginator(ask -> ask.filters(by("endpoint-id", ids)))
                    .clientVpnEndpoints()
                    .stream()
                    .filter(endpoint -> endpoint.status() == null
                            || !GONE.contains(endpoint.status().code()))
                    .toList(),
            ClientVpnEndpoint::clientVpnEndpointId);

    private static final Shape SHAPE = Shape.PLAIN.complete();

    static final ResourceType<ClientVpnEndpoint> TYPE = ResourceType.named("aws_ec2_client_vpn_endpoint")
            .readBy(ENDPOINTS)
            .attribute("authentication_options", AwsEc2ClientVpnEndpoint::authentication)
            .attribute("client_cidr_block", ClientVpnEndpoint::clientCidrBlock, Networks.CIDR)
            .attribute("connection_log_options", live -> SHAPE.single(live.connectionLogOptions()))
            .attribute("dns_servers", live -> Value.list(live.dnsServers()))
            .attribute("self_service_portal", AwsEc2ClientVpnEndpoint::portal, Meaning.unsetIs("disabled"))
            .attribute("session_timeout_hours", ClientVpnEndpoint::sessionTimeoutHours, Meaning.zeroIs(24))
            .attribute("transport_protocol", ClientVpnEndpoint::transportProtocolAsString, Meaning.unsetIs("udp"))
            .attribute("vpn_port", ClientVpnEndpoint::vpnPort, Meaning.zeroIs(443))
            .attributes(live -> live, "description", "server_certificate_arn", "split_tunnel")
            .computed("client_connect_options", live -> SHAPE.single(live.clientConnectOptions()))
            .computed("client_login_banner_options", live -> SHAPE.single(live.clientLoginBannerOptions()))
            .allComputed(live -> live, "dns_name", "security_group_ids", "vpc_id")
            .tags(live -> Ec2.tags(live.tags()))
            .ignored("arn", "made of the id, which is the identity")
            .ignored("id", "the identity")
            .ignored("self_service_portal_url", "there while the portal is enabled, which is compared")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEc2ClientVpnEndpoint() {}

    /// AWS says so by the portal's address.
    private static String portal(ClientVpnEndpoint live) {
        var url = live.selfServicePortalUrl();
        return url == null || url.isEmpty() ? "disabled" : "enabled";
    }

    private static Value authentication(ClientVpnEndpoint live) {
        return Value.set(live.authenticationOptions(), way -> {
            var block = Value.block().with("type", Value.of(way.typeAsString()));
            return switch (way.type()) {
                case CERTIFICATE_AUTHENTICATION ->
                    block.with(
                            "root_certificate_chain_arn",
                            Value.of(way.mutualAuthentication().clientRootCertificateChain()));
                case DIRECTORY_SERVICE_AUTHENTICATION ->
                    block.with(
                            "active_directory_id",
                            Value.of(way.activeDirectory().directoryId()));
                case FEDERATED_AUTHENTICATION ->
                    block.with(
                                    "saml_provider_arn",
                                    Value.of(way.federatedAuthentication().samlProviderArn()))
                            .with(
                                    "self_service_saml_provider_arn",
                                    Value.of(way.federatedAuthentication().selfServiceSamlProviderArn()));
                case UNKNOWN_TO_SDK_VERSION -> block;
            };
        });
    }
}
