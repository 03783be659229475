package dev.driftline.aws.live.types.logs;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of CloudWatch Logs.
public final class LogsTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_cloudwatch_log_data_protection_policy", () -> AwsCloudwatchLogDataProtectionPolicy.TYPE),
            entry("aws_cloudwatch_log_destination", () -> AwsCloudwatchLogDestination.TYPE),
            entry("aws_cloudwatch_log_destination_policy", () -> AwsCloudwatchLogDestinationPolicy.TYPE),
            entry("aws_cloudwatch_log_group", () -> AwsCloudwatchLogGroup.TYPE),
            entry("aws_cloudwatch_log_metric_filter", () -> AwsCloudwatchLogMetricFilter.TYPE),
            entry("aws_cloudwatch_log_resource_policy", () -> AwsCloudwatchLogResourcePolicy.TYPE),
            entry("aws_cloudwatch_log_stream", () -> AwsCloudwatchLogStream.TYPE),
            entry("aws_cloudwatch_log_subscription_filter", () -> AwsCloudwatchLogSubscriptionFilter.TYPE),
            entry("aws_cloudwatch_query_definition", () -> AwsCloudwatchQueryDefinition.TYPE));

    private LogsTypes() {}
}
