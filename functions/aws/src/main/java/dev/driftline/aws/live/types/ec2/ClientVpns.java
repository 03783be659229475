package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reader;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.function.BiPredicate;
import software.amazon.awssdk.services.ec2.model.AssociationStatusCode;
import software.amazon.awssdk.services.ec2.model.AuthorizationRule;
import software.amazon.awssdk.services.ec2.model.ClientVpnAuthorizationRuleStatusCode;
import software.amazon.awssdk.services.ec2.model.ClientVpnRoute;
import software.amazon.awssdk.services.ec2.model.ClientVpnRouteStatusCode;
import software.amazon.awssdk.services.ec2.model.TargetNetwork;

/// What belongs to an endpoint of a client VPN: one listing an endpoint and kind.
final class ClientVpns {

    private static final String NO_ENDPOINT = "InvalidClientVpnEndpointId.NotFound";

    static final Lookup<String, List<TargetNetwork>> NETWORKS = Lookup.<String, List<TargetNetwork>>each(
                    "ec2:DescribeClientVpnTargetNetworks",
                    (aws, id) -> ec2(aws)
                            .describeClientVpnTargetNetworksPaginator(ask -> ask.clientVpnEndpointId(id))
                            .clientVpnTargetNetworks()
                            .stream()
                            .filter(network -> network.status() == null
                                    || (network.status().code() != AssociationStatusCode.DISASSOCIATING
                                            && network.status().code() != AssociationStatusCode.DISASSOCIATED))
                            .toList())
            .absentOn(NO_ENDPOINT);

    static final Lookup<String, List<ClientVpnRoute>> ROUTES = Lookup.<String, List<ClientVpnRoute>>each(
                    "ec2:DescribeClientVpnRoutes",
                    (aws, id) ->
                            ec2(aws)
                                    .describeClientVpnRoutesPaginator(ask -> ask.clientVpnEndpointId(id))
                                    .routes()
                                    .stream()
                                    .filter(route -> route.status() == null
                                            || route.status().code() != ClientVpnRouteStatusCode.DELETING)
                                    .toList())
            .absentOn(NO_ENDPOINT);

    static final Lookup<String, List<AuthorizationRule>> RULES = Lookup.<String, List<AuthorizationRule>>each(
                    "ec2:DescribeClientVpnAuthorizationRules",
                    (aws, id) -> ec2(aws)
                            .describeClientVpnAuthorizationRulesPaginator(ask -> ask.clientVpnEndpointId(id))
                            .authorizationRules()
                            .stream()
                            .filter(rule -> rule.status() == null
                                    || rule.status().code() != ClientVpnAuthorizationRuleStatusCode.REVOKING)
                            .toList())
            .absentOn(NO_ENDPOINT);

    private ClientVpns() {}

    /// Reads the one of an endpoint's things that is the declared one.
    static <T> Reader<T> ofEndpoint(Lookup<String, List<T>> listing, BiPredicate<T, DeclaredResource> same) {
        return (reads, declared) -> reads.get(listing, declared.text("client_vpn_endpoint_id")).stream()
                .flatMap(List::stream)
                .filter(live -> same.test(live, declared))
                .findFirst();
    }
}
