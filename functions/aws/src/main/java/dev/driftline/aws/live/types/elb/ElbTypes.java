package dev.driftline.aws.live.types.elb;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of classic load balancers.
public final class ElbTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_app_cookie_stickiness_policy", () -> AwsAppCookieStickinessPolicy.TYPE),
            entry("aws_elb", () -> AwsElb.TYPE),
            entry("aws_elb_attachment", () -> AwsElbAttachment.TYPE),
            entry("aws_lb_cookie_stickiness_policy", () -> AwsLbCookieStickinessPolicy.TYPE),
            entry("aws_lb_ssl_negotiation_policy", () -> AwsLbSslNegotiationPolicy.TYPE),
            entry("aws_load_balancer_backend_server_policy", () -> AwsLoadBalancerBackendServerPolicy.TYPE),
            entry("aws_load_balancer_listener_policy", () -> AwsLoadBalancerListenerPolicy.TYPE),
            entry("aws_load_balancer_policy", () -> AwsLoadBalancerPolicy.TYPE),
            entry("aws_proxy_protocol_policy", () -> AwsProxyProtocolPolicy.TYPE));

    private ElbTypes() {}
}
