package dev.driftline.aws.live.types.elb;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import software.amazon.awssdk.services.elasticloadbalancing.model.AppCookieStickinessPolicy;

/// That a listener sends a client to the instance that an application's cookie names.
final class AwsAppCookieStickinessPolicy {

    static final ResourceType<AppCookieStickinessPolicy> TYPE = ResourceType.named("aws_app_cookie_stickiness_policy")
            .readBy(AwsAppCookieStickinessPolicy::read)
            .needs(Elb.LOAD_BALANCERS)
            .attribute("cookie_name", AppCookieStickinessPolicy::cookieName)
            .ignored("id", "made of the identity by Terraform")
            .ignored("lb_port", "a part of the identity")
            .ignored("load_balancer", "a part of the identity")
            .ignored("name", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsAppCookieStickinessPolicy() {}

    private static Optional<AppCookieStickinessPolicy> read(Reads reads, DeclaredResource declared) {
        return ElbPolicies.withPolicy(reads, declared).stream()
                .flatMap(balancer -> balancer.policies().appCookieStickinessPolicies().stream())
                .filter(policy -> declared.text("name").equals(policy.policyName()))
                .findFirst();
    }
}
