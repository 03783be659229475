package dev.driftline.aws.live.types.events;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of EventBridge.
public final class EventsTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_cloudwatch_event_api_destination", () -> AwsCloudwatchEventApiDestination.TYPE),
            entry("aws_cloudwatch_event_archive", () -> AwsCloudwatchEventArchive.TYPE),
            entry("aws_cloudwatch_event_bus", () -> AwsCloudwatchEventBus.TYPE),
            entry("aws_cloudwatch_event_bus_policy", () -> AwsCloudwatchEventBusPolicy.TYPE),
            entry("aws_cloudwatch_event_connection", () -> AwsCloudwatchEventConnection.TYPE),
            entry("aws_cloudwatch_event_permission", () -> AwsCloudwatchEventPermission.TYPE),
            entry("aws_cloudwatch_event_rule", () -> AwsCloudwatchEventRule.TYPE),
            entry("aws_cloudwatch_event_target", () -> AwsCloudwatchEventTarget.TYPE));

    private EventsTypes() {}
}
