package dev.driftline.aws.live.types.route53;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.net.InetAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.route53.model.HealthCheck;
import software.amazon.awssdk.services.route53.model.HealthCheckConfig;

/// A health check.
final class AwsRoute53HealthCheck {

    record Live(HealthCheck check, Value tags) {

        HealthCheckConfig config() {
            return check.healthCheckConfig();
        }
    }

    static final ResourceType<Live> TYPE = ResourceType.named("aws_route53_health_check")
            .readBy(AwsRoute53HealthCheck::read)
            .needs(Route53.HEALTH_CHECKS, Route53.HEALTH_CHECK_TAGS)
            .attributes(
                    Live::config,
                    "disabled",
                    "insufficient_data_health_status",
                    "measure_latency",
                    "port",
                    "regions",
                    "request_interval",
                    "resource_path",
                    "routing_control_arn",
                    "search_string",
                    "type")
            .allComputed(Live::config, "enable_sni", "failure_threshold")
            .attribute("child_health_threshold", live -> live.config().healthThreshold())
            .attribute("child_healthchecks", live -> Value.set(live.config().childHealthChecks()))
            .attribute("cloudwatch_alarm_name", AwsRoute53HealthCheck::alarm)
            .attribute("cloudwatch_alarm_region", AwsRoute53HealthCheck::alarmRegion)
            .attribute("fqdn", live -> live.config().fullyQualifiedDomainName(), DnsNames.MEANING)
            .attribute("invert_healthcheck", live -> live.config().inverted())
            .attribute(
                    "ip_address", live -> live.config().ipAddress(), Meaning.eachText(AwsRoute53HealthCheck::address))
            .tags(Live::tags)
            .ignored("arn", "made of the id by Terraform")
            .ignored("id", "the identity")
            .ignored("reference_name", "a part of the reference that Terraform creates the check with")
            .done();

    private AwsRoute53HealthCheck() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        return reads.get(Route53.HEALTH_CHECKS, id)
                .map(check -> new Live(
                        check, reads.attempt(Route53.HEALTH_CHECK_TAGS, id).value(Route53::tags)));
    }

    private static @Nullable String alarm(Live live) {
        var alarm = live.config().alarmIdentifier();
        return alarm == null ? null : alarm.name();
    }

    private static @Nullable String alarmRegion(Live live) {
        var alarm = live.config().alarmIdentifier();
        return alarm == null ? null : alarm.regionAsString();
    }

    /// IPv6 addresses are written shortened or in full (RFC 5952).
    private static String address(String text) {
        try {
            return text.contains(":") ? InetAddress.ofLiteral(text).getHostAddress() : text;
        } catch (IllegalArgumentException e) {
            return text; // No address; compared as it is.
        }
    }
}
