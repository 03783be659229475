package dev.driftline.aws.live.types.logs;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of CloudWatch Logs.
public final class LogsTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_cloudwatch_log_group", () -> AwsCloudwatchLogGroup.TYPE));

    private LogsTypes() {}
}
