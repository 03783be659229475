package dev.driftline.aws.live.types.elbv2;

import static dev.driftline.aws.live.types.elbv2.LbAttributes.WHERE_TOLD;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.TargetGroup;

/// A target group without its targets.
final class AwsLbTargetGroup {

    record Live(TargetGroup group, LbAttributes attributes, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_lb_target_group")
            .readBy(AwsLbTargetGroup::read)
            .needs(Elbv2.TARGET_GROUPS, Elbv2.TARGET_GROUP_ATTRIBUTES, Elbv2.TAGS)
            .computed(
                    "connection_termination",
                    live -> live.attributes().flag("deregistration_delay.connection_termination.enabled"),
                    WHERE_TOLD)
            .attribute(
                    "deregistration_delay",
                    live -> live.attributes().text("deregistration_delay.timeout_seconds"),
                    WHERE_TOLD)
            .attribute("health_check", live -> Value.single(healthCheck(live.group())))
            .computed("ip_address_type", live -> live.group().ipAddressTypeAsString())
            .attribute(
                    "lambda_multi_value_headers_enabled",
                    live -> live.attributes().flag("lambda.multi_value_headers.enabled"),
                    WHERE_TOLD)
            .computed(
                    "load_balancing_algorithm_type",
                    live -> live.attributes().text("load_balancing.algorithm.type"),
                    WHERE_TOLD)
            .computed(
                    "load_balancing_anomaly_mitigation",
                    live -> live.attributes().text("load_balancing.algorithm.anomaly_mitigation"),
                    WHERE_TOLD)
            .computed(
                    "load_balancing_cross_zone_enabled",
                    live -> live.attributes().text("load_balancing.cross_zone.enabled"),
                    WHERE_TOLD)
            .attribute("port", live -> live.group().port())
            .computed("preserve_client_ip", live -> live.attributes().text("preserve_client_ip.enabled"), WHERE_TOLD)
            .attribute("protocol", live -> live.group().protocolAsString())
            .computed("protocol_version", live -> live.group().protocolVersion())
            .attribute("proxy_protocol_v2", live -> live.attributes().flag("proxy_protocol_v2.enabled"), WHERE_TOLD)
            .attribute("slow_start", live -> live.attributes().whole("slow_start.duration_seconds"), WHERE_TOLD)
            .attribute("stickiness", live -> stickiness(live.attributes()), LbAttributes.WHEN_ENABLED)
            .attribute("target_failover", live -> failover(live.attributes()), WHERE_TOLD)
            .attribute("target_health_state", live -> unhealthy(live.attributes()), WHERE_TOLD)
            .attribute("target_type", live -> live.group().targetTypeAsString())
            .attribute("vpc_id", live -> live.group().vpcId())
            .tags(Live::tags)
            .ignored("arn", "the identity")
            .ignored("arn_suffix", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("load_balancer_arns", "follows from the listeners and rules that forward to the group")
            .ignored("name", "a part of the identity")
            .ignored("name_prefix", "only read when Terraform creates the group")
            .done();

    private AwsLbTargetGroup() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("id");
        reads.prefetch(Elbv2.TARGET_GROUP_ATTRIBUTES, arn);
        return reads.get(Elbv2.TARGET_GROUPS, arn)
                .map(group -> new Live(
                        group,
                        new LbAttributes(reads.attempt(Elbv2.TARGET_GROUP_ATTRIBUTES, arn)),
                        reads.attempt(Elbv2.TAGS, arn).value(tags -> Value.map(Elbv2.tags(tags)))));
    }

    private static Value.Block healthCheck(TargetGroup group) {
        return Value.block()
                .with("enabled", Value.of(group.healthCheckEnabled()))
                .with("healthy_threshold", Value.of(group.healthyThresholdCount()))
                .with("interval", Value.of(group.healthCheckIntervalSeconds()))
                .with("matcher", Value.of(matcher(group)))
                .with("path", Value.of(group.healthCheckPath()))
                .with("port", Value.of(group.healthCheckPort()))
                .with("protocol", Value.of(group.healthCheckProtocolAsString()))
                .with("timeout", Value.of(group.healthCheckTimeoutSeconds()))
                .with("unhealthy_threshold", Value.of(group.unhealthyThresholdCount()));
    }

    private static @Nullable String matcher(TargetGroup group) {
        var matcher = group.matcher();
        return matcher == null ? null : matcher.grpcCode() == null ? matcher.httpCode() : matcher.grpcCode();
    }

    /// A load balancer's cookie has a duration, an application's cookie a name as well.
    private static Value stickiness(LbAttributes attributes) {
        var enabled = attributes.flag("stickiness.enabled");
        var type = attributes.text("stickiness.type");
        return enabled instanceof Value.Unknown || enabled.isEmpty()
                ? enabled
                : Value.single(Value.block()
                        .with(
                                "cookie_duration",
                                attributes.whole("stickiness.%s.duration_seconds".formatted(type.asText())))
                        .with("cookie_name", attributes.text("stickiness.app_cookie.cookie_name"))
                        .with("enabled", enabled)
                        .with("type", type));
    }

    private static Value failover(LbAttributes attributes) {
        var deregistered = attributes.text("target_failover.on_deregistration");
        return deregistered instanceof Value.Unknown || deregistered.isEmpty()
                ? deregistered
                : Value.single(Value.block()
                        .with("on_deregistration", deregistered)
                        .with("on_unhealthy", attributes.text("target_failover.on_unhealthy")));
    }

    private static Value unhealthy(LbAttributes attributes) {
        var terminates = attributes.flag("target_health_state.unhealthy.connection_termination.enabled");
        return terminates instanceof Value.Unknown || terminates.isEmpty()
                ? terminates
                : Value.single(Value.block().with("enable_unhealthy_connection_termination", terminates));
    }
}
