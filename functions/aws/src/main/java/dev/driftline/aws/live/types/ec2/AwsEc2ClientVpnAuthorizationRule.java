package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import java.util.Objects;
import software.amazon.awssdk.services.ec2.model.AuthorizationRule;

/// Who may reach what by a client VPN.
final class AwsEc2ClientVpnAuthorizationRule {

    static final ResourceType<AuthorizationRule> TYPE = ResourceType.named("aws_ec2_client_vpn_authorization_rule")
            .readBy(ClientVpns.ofEndpoint(ClientVpns.RULES, AwsEc2ClientVpnAuthorizationRule::same))
            .needs(ClientVpns.RULES)
            .attribute("authorize_all_groups", AuthorizationRule::accessAll)
            .attribute("description", AuthorizationRule::description)
            .ignored("access_group_id", "a part of the identity")
            .ignored("client_vpn_endpoint_id", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("target_network_cidr", "a part of the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEc2ClientVpnAuthorizationRule() {}

    private static boolean same(AuthorizationRule live, DeclaredResource declared) {
        return Networks.cidr(declared.text("target_network_cidr")).equals(live.destinationCidr())
                && declared.text("access_group_id").equals(Objects.requireNonNullElse(live.groupId(), ""));
    }
}
