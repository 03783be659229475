package dev.driftline.aws.live.types.codedeploy;

import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.codedeploy.model.Alarm;
import software.amazon.awssdk.services.codedeploy.model.DeploymentGroupInfo;
import software.amazon.awssdk.services.codedeploy.model.LoadBalancerInfo;
import software.amazon.awssdk.services.codedeploy.model.TargetGroupPairInfo;
import software.amazon.awssdk.services.codedeploy.model.TrafficRoute;

/// Parts of deployment groups in the spelling of a state.
final class DeploymentTargets {

    /// CodeDeploy API reference, `DeploymentStyle`: what is not said is in place and without traffic control.
    static final Meaning STYLE = Meaning.unsetIs(Value.single(Value.block()
            .with("deployment_option", Value.of("WITHOUT_TRAFFIC_CONTROL"))
            .with("deployment_type", Value.of("IN_PLACE"))));

    private static final Shape SHAPE = Shape.PLAIN.complete();

    private DeploymentTargets() {}

    static Value alarms(DeploymentGroupInfo group) {
        return Value.single(
                group.alarmConfiguration(),
                alarms -> Value.block()
                        .with(
                                "alarms",
                                Value.set(alarms.alarms().stream()
                                        .map(Alarm::name)
                                        .toList()))
                        .with("enabled", Value.of(alarms.enabled()))
                        .with("ignore_poll_alarm_failure", Value.of(alarms.ignorePollAlarmFailure())));
    }

    /// Tags of which an instance has one of each set.
    static Value tagSets(DeploymentGroupInfo group) {
        var sets = group.ec2TagSet();
        return sets == null
                ? Value.absent()
                : Value.set(sets.ec2TagSetList(), filters -> Value.block().with("ec2_tag_filter", SHAPE.set(filters)));
    }

    static Value balancers(DeploymentGroupInfo group) {
        return balancers(group.loadBalancerInfo());
    }

    private static Value balancers(@Nullable LoadBalancerInfo balancers) {
        return Value.single(
                balancers,
                told -> Value.block()
                        .with("elb_info", SHAPE.set(told.elbInfoList()))
                        .with("target_group_info", SHAPE.set(told.targetGroupInfoList()))
                        .with(
                                "target_group_pair_info",
                                Value.list(told.targetGroupPairInfoList(), DeploymentTargets::pair)));
    }

    private static Value.Block pair(TargetGroupPairInfo pair) {
        return Value.block()
                .with("target_group", SHAPE.set(pair.targetGroups()))
                .with("prod_traffic_route", route(pair.prodTrafficRoute()))
                .with("test_traffic_route", route(pair.testTrafficRoute()));
    }

    private static Value route(@Nullable TrafficRoute route) {
        return Value.single(route, told -> Value.block().with("listener_arns", Value.set(told.listenerArns())));
    }
}
