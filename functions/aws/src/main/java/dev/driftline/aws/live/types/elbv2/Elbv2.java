package dev.driftline.aws.live.types.elbv2;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.elasticloadbalancingv2.ElasticLoadBalancingV2Client;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.Listener;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.LoadBalancer;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.LoadBalancerAttribute;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.Rule;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.Tag;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.TagDescription;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.TargetGroup;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.TargetGroupAttribute;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.TargetHealthDescription;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.TargetHealthReasonEnum;

/// The calls of Elastic Load Balancing (2015-12-01), all by ARN. Its listings take lists of ARNs that fail whole on an
/// unknown one, so everything is listed: a page holds 400.
final class Elbv2 {

    static final Lookup<String, LoadBalancer> LOAD_BALANCERS = Lookup.choosing(
            "elasticloadbalancing:DescribeLoadBalancers",
            (aws, arns) -> elb(aws).describeLoadBalancersPaginator(ask -> {}).loadBalancers().stream()
                    .collect(Collectors.toMap(LoadBalancer::loadBalancerArn, Function.identity())));

    static final Lookup<String, TargetGroup> TARGET_GROUPS = Lookup.choosing(
            "elasticloadbalancing:DescribeTargetGroups",
            (aws, arns) -> elb(aws).describeTargetGroupsPaginator(ask -> {}).targetGroups().stream()
                    .collect(Collectors.toMap(TargetGroup::targetGroupArn, Function.identity())));

    static final Lookup<String, Map<String, String>> LOAD_BALANCER_ATTRIBUTES =
            Lookup.<String, Map<String, String>>each(
                            "elasticloadbalancing:DescribeLoadBalancerAttributes",
                            (aws, arn) -> attributes(
                                    elb(aws).describeLoadBalancerAttributes(ask -> ask.loadBalancerArn(arn))
                                            .attributes(),
                                    LoadBalancerAttribute::key,
                                    LoadBalancerAttribute::value))
                    .absentOn("LoadBalancerNotFound");

    static final Lookup<String, Map<String, String>> TARGET_GROUP_ATTRIBUTES = Lookup.<String, Map<String, String>>each(
                    "elasticloadbalancing:DescribeTargetGroupAttributes",
                    (aws, arn) -> attributes(
                            elb(aws).describeTargetGroupAttributes(ask -> ask.targetGroupArn(arn))
                                    .attributes(),
                            TargetGroupAttribute::key,
                            TargetGroupAttribute::value))
            .absentOn("TargetGroupNotFound");

    /// The listeners of a load balancer.
    static final Lookup<String, List<Listener>> LISTENERS = Lookup.<String, List<Listener>>each(
                    "elasticloadbalancing:DescribeListeners",
                    (aws, loadBalancer) ->
                            elb(aws)
                                    .describeListenersPaginator(ask -> ask.loadBalancerArn(loadBalancer))
                                    .listeners()
                                    .stream()
                                    .toList())
            .absentOn("LoadBalancerNotFound");

    /// The rules of a listener.
    static final Lookup<String, List<Rule>> RULES = Lookup.<String, List<Rule>>each(
                    "elasticloadbalancing:DescribeRules",
                    (aws, listener) -> elb(aws).describeRulesPaginator(ask -> ask.listenerArn(listener)).stream()
                            .flatMap(page -> page.rules().stream())
                            .toList())
            .absentOn("ListenerNotFound");

    /// The targets of a target group, without those that are being taken out.
    static final Lookup<String, List<TargetHealthDescription>> TARGETS =
            Lookup.<String, List<TargetHealthDescription>>each(
                            "elasticloadbalancing:DescribeTargetHealth",
                            (aws, group) -> elb(aws)
                                    .describeTargetHealth(ask -> ask.targetGroupArn(group))
                                    .targetHealthDescriptions()
                                    .stream()
                                    .filter(Elbv2::isRegistered)
                                    .toList())
                    .absentOn("TargetGroupNotFound");

    /// Asked only for what is there: one unknown ARN fails the call for all of them.
    static final Lookup<String, TagDescription> TAGS = Lookup.batches(
            "elasticloadbalancing:DescribeTags",
            20,
            (aws, arns) -> elb(aws).describeTags(ask -> ask.resourceArns(arns)).tagDescriptions(),
            TagDescription::resourceArn);

    private Elbv2() {}

    static ElasticLoadBalancingV2Client elb(Aws aws) {
        return aws.client(ElasticLoadBalancingV2Client.class, ElasticLoadBalancingV2Client::builder);
    }

    static Map<String, String> tags(TagDescription of) {
        return of.tags().stream().collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second));
    }

    private static <T> Map<String, String> attributes(
            List<T> attributes, Function<T, String> key, Function<T, String> value) {
        var found = new HashMap<String, String>();
        attributes.forEach(attribute -> found.put(key.apply(attribute), value.apply(attribute)));
        return found;
    }

    private static boolean isRegistered(TargetHealthDescription target) {
        var health = target.targetHealth();
        return health == null
                || (health.reason() != TargetHealthReasonEnum.TARGET_NOT_REGISTERED
                        && health.reason() != TargetHealthReasonEnum.TARGET_DEREGISTRATION_IN_PROGRESS);
    }
}
