package dev.driftline.aws.live.types.elb;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.ec2.ScaledInstances;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.elasticloadbalancing.model.AdditionalAttribute;
import software.amazon.awssdk.services.elasticloadbalancing.model.Instance;
import software.amazon.awssdk.services.elasticloadbalancing.model.ListenerDescription;
import software.amazon.awssdk.services.elasticloadbalancing.model.LoadBalancerAttributes;
import software.amazon.awssdk.services.elasticloadbalancing.model.LoadBalancerDescription;

/// A classic load balancer with its listeners and the instances that no attachment of the run claims.
final class AwsElb {

    record Live(LoadBalancerDescription balancer, Value instances, Attributes attributes, Value tags) {}

    /// @param read an answer, or why there is none
    record Attributes(LiveRead<LoadBalancerAttributes> read) {
        Value of(Function<LoadBalancerAttributes, @Nullable Object> attribute) {
            return read.value(attributes -> Value.of(attribute.apply(attributes)));
        }
    }

    private static final Shape LISTENER =
            Shape.PLAIN.renamed("load_balancer_port", "lb_port").renamed("protocol", "lb_protocol");

    private static final Shape LOGS = Shape.PLAIN
            .renamed("s3_bucket_name", "bucket")
            .renamed("s3_bucket_prefix", "bucket_prefix")
            .renamed("emit_interval", "interval");

    private static final Meaning LISTENERS = Meaning.field("instance_protocol", Meaning.caseless())
            .then(Meaning.field("lb_protocol", Meaning.caseless()));

    /// Logs that are off go nowhere, whatever else is set.
    private static final Meaning WHEN_ENABLED = Meaning.each(AwsElb::whenEnabled);

    static final ResourceType<Live> TYPE = ResourceType.named("aws_elb")
            .readBy(AwsElb::read)
            .needs(Elb.LOAD_BALANCERS, Elb.ATTRIBUTES, Elb.TAGS, ScaledInstances.LOOKUP)
            .attribute("access_logs", live -> live.attributes().of(of -> LOGS.single(of.accessLog())), WHEN_ENABLED)
            .computed("availability_zones", live -> Value.set(live.balancer().availabilityZones()))
            .attribute(
                    "connection_draining",
                    live -> live.attributes()
                            .of(of -> of.connectionDraining() == null
                                    ? null
                                    : of.connectionDraining().enabled()))
            .attribute(
                    "connection_draining_timeout",
                    live -> live.attributes().of(AwsElb::drainingTimeout),
                    Meaning.whereTold())
            .attribute(
                    "cross_zone_load_balancing",
                    live -> live.attributes()
                            .of(of -> of.crossZoneLoadBalancing() == null
                                    ? null
                                    : of.crossZoneLoadBalancing().enabled()))
            .attribute("desync_mitigation_mode", live -> live.attributes().of(AwsElb::desyncMode), Meaning.whereTold())
            .computed("dns_name", live -> live.balancer().dnsName())
            .attribute(
                    "health_check", live -> Shape.PLAIN.single(live.balancer().healthCheck()))
            .attribute(
                    "idle_timeout",
                    live -> live.attributes()
                            .of(of -> of.connectionSettings() == null
                                    ? null
                                    : of.connectionSettings().idleTimeout()),
                    Meaning.whereTold())
            .computed("instances", Live::instances)
            .computed("internal", live -> "internal".equals(live.balancer().scheme()))
            .attribute(
                    "listener",
                    live -> LISTENER.set(live.balancer().listenerDescriptions().stream()
                            .map(ListenerDescription::listener)
                            .toList()),
                    LISTENERS)
            .computed("security_groups", live -> Value.set(live.balancer().securityGroups()))
            .computed("subnets", live -> Value.set(live.balancer().subnets()))
            .computed("zone_id", live -> live.balancer().canonicalHostedZoneNameID())
            .tags(Live::tags)
            .ignored("arn", "made of the name by Terraform")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the load balancer")
            .ignored("source_security_group", "follows from security_groups")
            .ignored("source_security_group_id", "follows from security_groups")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsElb() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var name = declared.text("id");
        reads.prefetch(Elb.ATTRIBUTES, name);
        return reads.get(Elb.LOAD_BALANCERS, name)
                .map(balancer -> new Live(
                        balancer,
                        instances(reads, declared, balancer),
                        new Attributes(reads.attempt(Elb.ATTRIBUTES, name)),
                        reads.attempt(Elb.TAGS, name).value(tags -> Value.map(Elb.tags(tags)))));
    }

    /// Instances of a scaling group come and go: those that only one side has are looked at, and count when they last.
    private static Value instances(Reads reads, DeclaredResource declared, LoadBalancerDescription balancer) {
        var expected = declared.get("instances").elements().stream()
                .map(Value::asText)
                .collect(Collectors.toCollection(TreeSet::new));
        var live =
                balancer.instances().stream().map(Instance::instanceId).collect(Collectors.toCollection(TreeSet::new));
        var counted = new ArrayList<String>();
        for (var instance : live) {
            if (expected.contains(instance) || ScaledInstances.isLasting(reads, instance)) {
                counted.add(instance);
            }
        }
        for (var instance : expected) {
            if (!live.contains(instance) && !ScaledInstances.isLasting(reads, instance)) {
                counted.add(instance);
            }
        }
        return Value.set(counted);
    }

    /// While nothing is drained, how long says nothing.
    private static @Nullable Integer drainingTimeout(LoadBalancerAttributes attributes) {
        var draining = attributes.connectionDraining();
        return draining != null && Boolean.TRUE.equals(draining.enabled()) ? draining.timeout() : null;
    }

    private static String desyncMode(LoadBalancerAttributes attributes) {
        return attributes.additionalAttributes().stream()
                .filter(attribute -> "elb.http.desyncmitigationmode".equals(attribute.key()))
                .map(AdditionalAttribute::value)
                .findFirst()
                .orElse("");
    }

    private static Value whenEnabled(Value logs) {
        return logs.elements().stream()
                        .allMatch(of -> of.entries()
                                .getOrDefault("enabled", Value.absent())
                                .asText()
                                .equals("false"))
                ? Value.absent()
                : logs;
    }
}
