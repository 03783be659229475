package dev.driftline.aws.live.types.elb;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import software.amazon.awssdk.services.elasticloadbalancing.model.LBCookieStickinessPolicy;

/// That a listener sends a client to the instance that the load balancer's cookie names.
final class AwsLbCookieStickinessPolicy {

    static final ResourceType<LBCookieStickinessPolicy> TYPE = ResourceType.named("aws_lb_cookie_stickiness_policy")
            .readBy(AwsLbCookieStickinessPolicy::read)
            .needs(Elb.LOAD_BALANCERS)
            .attribute("cookie_expiration_period", LBCookieStickinessPolicy::cookieExpirationPeriod)
            .ignored("id", "made of the identity by Terraform")
            .ignored("lb_port", "a part of the identity")
            .ignored("load_balancer", "a part of the identity")
            .ignored("name", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsLbCookieStickinessPolicy() {}

    private static Optional<LBCookieStickinessPolicy> read(Reads reads, DeclaredResource declared) {
        return ElbPolicies.withPolicy(reads, declared).stream()
                .flatMap(balancer -> balancer.policies().lbCookieStickinessPolicies().stream())
                .filter(policy -> declared.text("name").equals(policy.policyName()))
                .findFirst();
    }
}
