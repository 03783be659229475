package dev.driftline.aws.live.types.elbv2;

import static dev.driftline.aws.live.types.elbv2.LbAttributes.WHERE_TOLD;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.AvailabilityZone;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.LoadBalancer;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.LoadBalancerAddress;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.LoadBalancerSchemeEnum;

/// An application, network or gateway load balancer without its listeners.
final class AwsLb {

    record Live(LoadBalancer balancer, LbAttributes attributes, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_lb")
            .readBy(AwsLb::read)
            .needs(Elbv2.LOAD_BALANCERS, Elbv2.LOAD_BALANCER_ATTRIBUTES, Elbv2.TAGS)
            .attribute("access_logs", live -> live.attributes().logs("access_logs.s3"), LbAttributes.WHEN_ENABLED)
            .attribute(
                    "connection_logs", live -> live.attributes().logs("connection_logs.s3"), LbAttributes.WHEN_ENABLED)
            .attribute("customer_owned_ipv4_pool", live -> live.balancer().customerOwnedIpv4Pool())
            .attribute(
                    "desync_mitigation_mode",
                    live -> live.attributes().text("routing.http.desync_mitigation_mode"),
                    WHERE_TOLD)
            .computed("dns_name", live -> live.balancer().dnsName())
            .attribute(
                    "dns_record_client_routing_policy",
                    live -> live.attributes().text("dns_record.client_routing_policy"),
                    WHERE_TOLD)
            .attribute(
                    "drop_invalid_header_fields",
                    live -> live.attributes().flag("routing.http.drop_invalid_header_fields.enabled"),
                    WHERE_TOLD)
            .attribute(
                    "enable_cross_zone_load_balancing",
                    live -> live.attributes().flag("load_balancing.cross_zone.enabled"),
                    WHERE_TOLD)
            .attribute(
                    "enable_deletion_protection",
                    live -> live.attributes().flag("deletion_protection.enabled"),
                    WHERE_TOLD)
            .attribute("enable_http2", live -> live.attributes().flag("routing.http2.enabled"), WHERE_TOLD)
            .attribute(
                    "enable_tls_version_and_cipher_suite_headers",
                    live -> live.attributes().flag("routing.http.x_amzn_tls_version_and_cipher_suite.enabled"),
                    WHERE_TOLD)
            .attribute("enable_waf_fail_open", live -> live.attributes().flag("waf.fail_open.enabled"), WHERE_TOLD)
            .attribute(
                    "enable_xff_client_port",
                    live -> live.attributes().flag("routing.http.xff_client_port.enabled"),
                    WHERE_TOLD)
            .computed(
                    "enforce_security_group_inbound_rules_on_private_link_traffic",
                    live -> live.balancer().enforceSecurityGroupInboundRulesOnPrivateLinkTraffic())
            .attribute("idle_timeout", live -> live.attributes().whole("idle_timeout.timeout_seconds"), WHERE_TOLD)
            .computed("internal", live -> live.balancer().scheme() == LoadBalancerSchemeEnum.INTERNAL)
            .computed("ip_address_type", live -> live.balancer().ipAddressTypeAsString())
            .attribute("load_balancer_type", live -> live.balancer().typeAsString())
            .attribute(
                    "preserve_host_header",
                    live -> live.attributes().flag("routing.http.preserve_host_header.enabled"),
                    WHERE_TOLD)
            .computed("security_groups", live -> Value.set(live.balancer().securityGroups()))
            .computed("subnet_mapping", live -> Value.set(live.balancer().availabilityZones(), AwsLb::mapping))
            .computed(
                    "subnets",
                    live -> Value.set(live.balancer().availabilityZones().stream()
                            .map(AvailabilityZone::subnetId)
                            .toList()))
            .computed("vpc_id", live -> live.balancer().vpcId())
            .attribute(
                    "xff_header_processing_mode",
                    live -> live.attributes().text("routing.http.xff_header_processing.mode"),
                    WHERE_TOLD)
            .computed("zone_id", live -> live.balancer().canonicalHostedZoneId())
            .tags(Live::tags)
            .ignored("arn", "the identity")
            .ignored("arn_suffix", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("name", "a part of the identity")
            .ignored("name_prefix", "only read when Terraform creates the load balancer")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsLb() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("id");
        reads.prefetch(Elbv2.LOAD_BALANCER_ATTRIBUTES, arn);
        return reads.get(Elbv2.LOAD_BALANCERS, arn)
                .map(balancer -> new Live(
                        balancer,
                        new LbAttributes(reads.attempt(Elbv2.LOAD_BALANCER_ATTRIBUTES, arn)),
                        reads.attempt(Elbv2.TAGS, arn).value(tags -> Value.map(Elbv2.tags(tags)))));
    }

    /// In one zone a network load balancer has one address, its own or one of the account's.
    private static Value.Block mapping(AvailabilityZone zone) {
        var address = zone.loadBalancerAddresses().stream()
                .findFirst()
                .orElseGet(() -> LoadBalancerAddress.builder().build());
        return Value.block()
                .with("allocation_id", Value.of(address.allocationId()))
                .with("ipv6_address", Value.of(address.iPv6Address()))
                .with("outpost_id", Value.of(zone.outpostId()))
                .with("private_ipv4_address", Value.of(address.privateIPv4Address()))
                .with("subnet_id", Value.of(zone.subnetId()));
    }
}
