package dev.driftline.aws.live.types.autoscaling;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.autoscaling.model.CustomizedMetricSpecification;
import software.amazon.awssdk.services.autoscaling.model.ScalingPolicy;

/// When a group grows and shrinks by itself. Nobody but the policy says which alarms it has.
final class AwsAutoscalingPolicy {

    /// The same field has one name directly below the metric and another further down.
    private static final Shape TRACKING = Shape.PLAIN.with(
            "customized_metric_specification", CustomizedMetricSpecification.class, AwsAutoscalingPolicy::metric);

    private static final Shape PREDICTIVE = Shape.PLAIN.renamed("metric_specifications", "metric_specification");

    static final ResourceType<ScalingPolicy> TYPE = ResourceType.named("aws_autoscaling_policy")
            .readBy(AwsAutoscalingPolicy::read)
            .needs(AutoScaling.POLICIES)
            .attributes(
                    policy -> policy,
                    "adjustment_type",
                    "cooldown",
                    "enabled",
                    "estimated_instance_warmup",
                    "min_adjustment_magnitude",
                    "policy_type",
                    "scaling_adjustment")
            .computed("metric_aggregation_type", ScalingPolicy::metricAggregationType)
            .attribute(
                    "predictive_scaling_configuration",
                    policy -> PREDICTIVE.single(policy.predictiveScalingConfiguration()))
            .attribute("step_adjustment", policy -> Shape.PLAIN.complete().set(policy.stepAdjustments()))
            .attribute("target_tracking_configuration", policy -> TRACKING.single(policy.targetTrackingConfiguration()))
            .ignored("arn", "made up by AWS; another one is another policy of the same name")
            .ignored("autoscaling_group_name", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("name", "a part of the identity")
            .done();

    private AwsAutoscalingPolicy() {}

    private static Optional<ScalingPolicy> read(Reads reads, DeclaredResource declared) {
        return reads.get(AutoScaling.POLICIES, Whole.LISTING).stream()
                .flatMap(List::stream)
                .filter(policy -> declared.text("autoscaling_group_name").equals(policy.autoScalingGroupName())
                        && declared.text("name").equals(policy.policyName()))
                .findFirst();
    }

    private static Value metric(CustomizedMetricSpecification metric) {
        return Value.single(Shape.PLAIN.block(metric).with("metric_dimension", Shape.PLAIN.set(metric.dimensions())));
    }
}
