package dev.driftline.aws.live.types.fates;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.scan.LiveResources.Fate;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.elasticloadbalancingv2.ElasticLoadBalancingV2Client;

/// Names of load balancers and target groups are one of a kind in an account and region; their ARNs end in a
/// number that is made anew (Elastic Load Balancing API reference, CreateLoadBalancer, CreateTargetGroup).
final class LoadBalancerFates {

    private static final Lookup<String, String> BALANCERS = Lookup.<String, String>each(
                    "elasticloadbalancing:DescribeLoadBalancers",
                    (aws, name) -> elb(aws).describeLoadBalancers(ask -> ask.names(name)).loadBalancers().stream()
                            .findFirst()
                            .map(balancer -> balancer.loadBalancerArn())
                            .orElse(null))
            .absentOn("LoadBalancerNotFound");

    private static final Lookup<String, String> TARGET_GROUPS = Lookup.<String, String>each(
                    "elasticloadbalancing:DescribeTargetGroups",
                    (aws, name) -> elb(aws).describeTargetGroups(ask -> ask.names(name)).targetGroups().stream()
                            .findFirst()
                            .map(group -> group.targetGroupArn())
                            .orElse(null))
            .absentOn("TargetGroupNotFound");

    private LoadBalancerFates() {}

    static Optional<Fate> balancer(Reads reads, DeclaredResource declared) {
        return replaced(reads, declared, BALANCERS);
    }

    static Optional<Fate> targetGroup(Reads reads, DeclaredResource declared) {
        return replaced(reads, declared, TARGET_GROUPS);
    }

    private static Optional<Fate> replaced(Reads reads, DeclaredResource declared, Lookup<String, String> names) {
        var name = declared.text("name");
        return name.isEmpty()
                ? Optional.empty()
                : reads.get(names, name)
                        .filter(arn -> !arn.equals(declared.text("arn")))
                        .map(arn -> Fate.replaced("its name", List.of(arn)));
    }

    private static ElasticLoadBalancingV2Client elb(Aws aws) {
        return aws.client(ElasticLoadBalancingV2Client.class, ElasticLoadBalancingV2Client::builder);
    }
}
