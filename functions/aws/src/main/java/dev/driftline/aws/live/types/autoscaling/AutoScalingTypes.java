package dev.driftline.aws.live.types.autoscaling;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of EC2 Auto Scaling.
public final class AutoScalingTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_autoscaling_attachment", () -> AwsAutoscalingAttachment.TYPE),
            entry("aws_autoscaling_group", () -> AwsAutoscalingGroup.TYPE),
            entry("aws_autoscaling_group_tag", () -> AwsAutoscalingGroupTag.TYPE),
            entry("aws_autoscaling_lifecycle_hook", () -> AwsAutoscalingLifecycleHook.TYPE),
            entry("aws_autoscaling_notification", () -> AwsAutoscalingNotification.TYPE),
            entry("aws_autoscaling_policy", () -> AwsAutoscalingPolicy.TYPE),
            entry("aws_autoscaling_schedule", () -> AwsAutoscalingSchedule.TYPE),
            entry("aws_autoscaling_traffic_source_attachment", () -> AwsAutoscalingTrafficSourceAttachment.TYPE),
            entry("aws_launch_configuration", () -> AwsLaunchConfiguration.TYPE));

    private AutoScalingTypes() {}
}
