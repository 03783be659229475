package dev.driftline.aws.live.types.cloudwatch;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of CloudWatch.
public final class CloudWatchTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_cloudwatch_composite_alarm", () -> AwsCloudwatchCompositeAlarm.TYPE),
            entry("aws_cloudwatch_dashboard", () -> AwsCloudwatchDashboard.TYPE),
            entry("aws_cloudwatch_metric_alarm", () -> AwsCloudwatchMetricAlarm.TYPE),
            entry("aws_cloudwatch_metric_stream", () -> AwsCloudwatchMetricStream.TYPE));

    private CloudWatchTypes() {}
}
