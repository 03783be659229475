package dev.driftline.aws.live.types.elbv2;

import static dev.driftline.aws.live.types.elbv2.Elbv2.elb;

import dev.driftline.aws.live.kit.Asking;
import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.autoscaling.AutoScalingClient;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.Listener;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.LoadBalancer;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.TargetDescription;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.TargetGroup;

/// Load balancers with their listeners and rules, and target groups with what was put into them by hand.
///
/// Groups of instances, services and controllers register their targets themselves: an instance that a group
/// started has its tag, and of groups that a declared service uses nothing is told.
public final class Elbv2Listings {

    private static final Lookup<Whole, List<LoadBalancer>> BALANCERS = Lookup.whole(
            "elasticloadbalancing:DescribeLoadBalancers",
            aws -> elb(aws).describeLoadBalancersPaginator().loadBalancers().stream()
                    .toList());

    private static final Lookup<Whole, List<TargetGroup>> GROUPS = Lookup.whole(
            "elasticloadbalancing:DescribeTargetGroups",
            aws -> elb(aws).describeTargetGroupsPaginator().targetGroups().stream()
                    .toList());

    /// The instances that groups started and registered.
    private static final Lookup<Whole, List<String>> STARTED = Lookup.whole(
            "autoscaling:DescribeAutoScalingInstances",
            aws -> aws
                    .client(AutoScalingClient.class, AutoScalingClient::builder)
                    .describeAutoScalingInstancesPaginator()
                    .autoScalingInstances()
                    .stream()
                    .map(instance -> instance.instanceId())
                    .toList());

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_lb")
                    .from(BALANCERS)
                    .id(balancer -> balancer.loadBalancerArn())
                    .label(LoadBalancer::loadBalancerName)
                    .done(),
            Listing.of("aws_lb_target_group")
                    .from(GROUPS)
                    .id(group -> group.targetGroupArn())
                    .label(TargetGroup::targetGroupName)
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_lb_listener")
                    .from(Elbv2Listings::listeners, BALANCERS, Elbv2.LISTENERS)
                    .id(Listener::listenerArn)
                    .label(listener -> "port %d of %s".formatted(listener.port(), nameOf(listener.loadBalancerArn())))
                    .done(),
            Listing.of("aws_lb_listener_rule")
                    .from(
                            ask ->
                                    ask
                                            .each(
                                                    Elbv2.RULES,
                                                    listeners(ask)
                                                            .map(Listener::listenerArn)
                                                            .toList())
                                            .values()
                                            .stream()
                                            .flatMap(List::stream),
                            BALANCERS,
                            Elbv2.LISTENERS,
                            Elbv2.RULES)
                    .id(rule -> rule.ruleArn())
                    .label(rule -> "priority " + rule.priority())
                    .without(rule -> Boolean.TRUE.equals(rule.isDefault()))
                    .done(),
            Listing.of("aws_lb_target_group_attachment")
                    .from(Elbv2Listings::targets, GROUPS, Elbv2.TARGETS, STARTED)
                    .id(Registered::id)
                    .key(registered -> registered.group() + "/*")
                    .heldBy("aws_lb_target_group_attachment", Registered::keys)
                    .heldBy("aws_alb_target_group_attachment", Registered::keys)
                    .heldBy("aws_ecs_service", service -> groups(service.get("load_balancer"), "target_group_arn"))
                    .partOf("aws_lb_target_group", Registered::group)
                    .done());

    private Elbv2Listings() {}

    private static Stream<Listener> listeners(Asking ask) {
        var arns =
                ask.all(BALANCERS).stream().map(LoadBalancer::loadBalancerArn).toList();
        return ask.each(Elbv2.LISTENERS, arns).values().stream().flatMap(List::stream);
    }

    /// A target in a group; its key is spelled with a space, or its ARN would be taken for one.
    private record Registered(String group, TargetDescription target) {
        String id() {
            return id(group, target.id(), String.valueOf(target.port()));
        }

        private static String id(String group, String target, String port) {
            return "%s %s:%s".formatted(group, target, port);
        }

        /// Without a port the target has the group's.
        static Stream<String> keys(DeclaredResource declared) {
            var group = declared.text("target_group_arn");
            var target = declared.text("target_id");
            var port = declared.text("port");
            return port.isEmpty() || port.equals("0")
                    ? Stream.of(id(group, target, "null"), group + "/*")
                    : Stream.of(id(group, target, port));
        }
    }

    private static Stream<Registered> targets(Asking ask) {
        var arns = ask.all(GROUPS).stream().map(TargetGroup::targetGroupArn).toList();
        var started = Set.copyOf(ask.all(STARTED));
        return ask.each(Elbv2.TARGETS, arns).entrySet().stream()
                .flatMap(group -> group.getValue().stream()
                        .filter(health -> !started.contains(health.target().id()))
                        .map(health -> new Registered(group.getKey(), health.target())));
    }

    private static Stream<String> groups(Value blocks, String attribute) {
        return blocks.elements().stream()
                .map(block ->
                        block.entries().getOrDefault(attribute, Value.absent()).asText() + "/*");
    }

    /// `web` of `arn:…:loadbalancer/app/web/50dc6c495c0c9188`.
    private static String nameOf(String loadBalancerArn) {
        return loadBalancerArn
                .replaceFirst(".*:loadbalancer/(app|net|gwy)/", "")
                .replaceFirst("/.*", "");
    }
}
