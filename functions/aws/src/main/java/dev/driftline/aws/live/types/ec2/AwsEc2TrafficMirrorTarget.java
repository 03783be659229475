package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.FILTER_VALUES;
import static dev.driftline.aws.live.types.ec2.Ec2.by;
import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.ec2.model.TrafficMirrorTarget;

/// Where mirrored traffic goes.
final class AwsEc2TrafficMirrorTarget {

    private static final Lookup<String, TrafficMirrorTarget> TARGETS = Lookup.batches(
            "ec2:DescribeTrafficMirrorTargets",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws).describeTrafficMirrorTargetsPaginator(
                            ask -> ask.filters(by("traffic-mirror-target-id", ids)))
                    .trafficMirrorTargets(),
            TrafficMirrorTarget::trafficMirrorTargetId);

    static final ResourceType<TrafficMirrorTarget> TYPE = ResourceType.named("aws_ec2_traffic_mirror_target")
            .readBy(TARGETS)
            .attributes(
                    target -> target,
                    "description",
                    "gateway_load_balancer_endpoint_id",
                    "network_interface_id",
                    "network_load_balancer_arn")
            .allComputed(target -> target, "owner_id")
            .tags(target -> Ec2.tags(target.tags()))
            .ignored("arn", "made of the id, which is the identity")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEc2TrafficMirrorTarget() {}
}
