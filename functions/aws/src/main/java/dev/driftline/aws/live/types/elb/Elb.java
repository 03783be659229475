package dev.driftline.aws.live.types.elb;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.elasticloadbalancing.ElasticLoadBalancingClient;
import software.amazon.awssdk.services.elasticloadbalancing.model.LoadBalancerAttributes;
import software.amazon.awssdk.services.elasticloadbalancing.model.LoadBalancerDescription;
import software.amazon.awssdk.services.elasticloadbalancing.model.Tag;
import software.amazon.awssdk.services.elasticloadbalancing.model.TagDescription;

/// The calls of Elastic Load Balancing (2012-06-01), all by name. A list of names fails whole on an unknown one, so
/// everything is listed: a page holds 400.
final class Elb {

    private static final String NO_LOAD_BALANCER = "LoadBalancerNotFound";

    static final Lookup<String, LoadBalancerDescription> LOAD_BALANCERS = Lookup.choosing(
            "elasticloadbalancing:DescribeLoadBalancers",
            (aws, names) -> elb(aws).describeLoadBalancersPaginator(ask -> {}).loadBalancerDescriptions().stream()
                    .collect(Collectors.toMap(LoadBalancerDescription::loadBalancerName, Function.identity())));

    static final Lookup<String, LoadBalancerAttributes> ATTRIBUTES = Lookup.<String, LoadBalancerAttributes>each(
                    "elasticloadbalancing:DescribeLoadBalancerAttributes",
                    (aws, name) -> elb(aws).describeLoadBalancerAttributes(ask -> ask.loadBalancerName(name))
                            .loadBalancerAttributes())
            .absentOn(NO_LOAD_BALANCER);

    /// Asked only for what is there: one unknown name fails the call for all of them.
    static final Lookup<String, TagDescription> TAGS = Lookup.batches(
            "elasticloadbalancing:DescribeTags",
            20,
            (aws, names) ->
                    elb(aws).describeTags(ask -> ask.loadBalancerNames(names)).tagDescriptions(),
            TagDescription::loadBalancerName);

    private Elb() {}

    static ElasticLoadBalancingClient elb(Aws aws) {
        return aws.client(ElasticLoadBalancingClient.class, ElasticLoadBalancingClient::builder);
    }

    static Map<String, String> tags(TagDescription of) {
        return of.tags().stream()
                .collect(Collectors.toMap(
                        Tag::key, tag -> tag.value() == null ? "" : tag.value(), (first, second) -> second));
    }
}
