package dev.driftline.aws.live.types.applicationautoscaling;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalingPolicy;

/// When something is scaled by itself.
final class AwsAppautoscalingPolicy {

    private static final Shape STEPS = Shape.PLAIN.complete().renamed("step_adjustments", "step_adjustment");

    static final ResourceType<ScalingPolicy> TYPE = ResourceType.named("aws_appautoscaling_policy")
            .readBy(AwsAppautoscalingPolicy::read)
            .needs(ApplicationAutoScaling.POLICIES)
            .attribute("policy_type", ScalingPolicy::policyTypeAsString)
            .attribute(
                    "step_scaling_policy_configuration",
                    policy -> STEPS.single(policy.stepScalingPolicyConfiguration()))
            .attribute(
                    "target_tracking_scaling_policy_configuration",
                    policy -> Shape.PLAIN.single(policy.targetTrackingScalingPolicyConfiguration()))
            .ignored("alarm_arns", "AWS makes them anew at every change of the policy")
            .ignored("arn", "made up by AWS; another one is another policy of the same name")
            .ignored("id", "a part of the identity")
            .ignored("name", "a part of the identity")
            .ignored("resource_id", "a part of the identity")
            .ignored("scalable_dimension", "a part of the identity")
            .ignored("service_namespace", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsAppautoscalingPolicy() {}

    private static Optional<ScalingPolicy> read(Reads reads, DeclaredResource declared) {
        return reads.get(ApplicationAutoScaling.POLICIES, declared.text("service_namespace")).stream()
                .flatMap(List::stream)
                .filter(policy -> declared.text("name").equals(policy.policyName())
                        && ApplicationAutoScaling.isOf(
                                declared, policy.resourceId(), policy.scalableDimensionAsString()))
                .findFirst();
    }
}
