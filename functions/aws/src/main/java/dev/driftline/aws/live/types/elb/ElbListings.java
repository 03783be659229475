package dev.driftline.aws.live.types.elb;

import static dev.driftline.aws.live.types.elb.Elb.elb;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;

/// Classic load balancers.
public final class ElbListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_elb")
            .from(
                    "elasticloadbalancing:DescribeLoadBalancers",
                    aws -> elb(aws).describeLoadBalancersPaginator().loadBalancerDescriptions())
            .id(balancer -> balancer.loadBalancerName())
            .label(balancer -> balancer.scheme())
            .done());

    private ElbListings() {}
}
