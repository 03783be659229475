package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import java.util.List;
import software.amazon.awssdk.services.ec2.model.Subscription;

/// That the latency between two places is measured.
final class AwsVpcNetworkPerformanceMetricSubscription {

    private static final Lookup<Lookup.Whole, List<Subscription>> SUBSCRIPTIONS = Lookup.whole(
            "ec2:DescribeAwsNetworkPerformanceMetricSubscriptions",
            aws ->
                    ec2(aws)
                            .describeAwsNetworkPerformanceMetricSubscriptionsPaginator(ask -> {})
                            .subscriptions()
                            .stream()
                            .toList());

    static final ResourceType<Subscription> TYPE = ResourceType.named("aws_vpc_network_performance_metric_subscription")
            .readBy((reads, declared) -> reads.get(SUBSCRIPTIONS, Lookup.Whole.LISTING).stream()
                    .flatMap(List::stream)
                    .filter(live -> declared.text("source").equals(live.source())
                            && declared.text("destination").equals(live.destination())
                            && declared.text("metric").equals(live.metricAsString())
                            && declared.text("statistic").equals(live.statisticAsString()))
                    .findFirst())
            .needs(SUBSCRIPTIONS)
            .computed("period", Subscription::periodAsString)
            .ignored("destination", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("metric", "a part of the identity")
            .ignored("source", "a part of the identity")
            .ignored("statistic", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsVpcNetworkPerformanceMetricSubscription() {}
}
