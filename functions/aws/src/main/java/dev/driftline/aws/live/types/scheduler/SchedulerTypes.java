package dev.driftline.aws.live.types.scheduler;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of EventBridge Scheduler.
public final class SchedulerTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_scheduler_schedule", () -> AwsSchedulerSchedule.TYPE),
            entry("aws_scheduler_schedule_group", () -> AwsSchedulerScheduleGroup.TYPE));

    private SchedulerTypes() {}
}
