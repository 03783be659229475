package dev.driftline.aws.live.types.applicationautoscaling;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Application Auto Scaling.
public final class ApplicationAutoScalingTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_appautoscaling_policy", () -> AwsAppautoscalingPolicy.TYPE),
            entry("aws_appautoscaling_scheduled_action", () -> AwsAppautoscalingScheduledAction.TYPE),
            entry("aws_appautoscaling_target", () -> AwsAppautoscalingTarget.TYPE));

    private ApplicationAutoScalingTypes() {}
}
