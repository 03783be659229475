package dev.driftline.aws.live.types.scheduler;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.GetScheduleGroupResponse;
import software.amazon.awssdk.services.scheduler.model.GetScheduleResponse;
import software.amazon.awssdk.services.scheduler.model.ScheduleGroupState;
import software.amazon.awssdk.services.scheduler.model.Tag;

/// Schedules, whose listing has no targets' details, and their groups.
final class Scheduler {

    private static final String NOT_FOUND = "ResourceNotFoundException";

    /// A schedule in its group.
    record ScheduleKey(String group, String name) {}

    static final Lookup<ScheduleKey, GetScheduleResponse> SCHEDULES = Lookup.<ScheduleKey, GetScheduleResponse>each(
                    "scheduler:GetSchedule",
                    (aws, key) -> scheduler(aws)
                            .getSchedule(ask -> ask.groupName(key.group()).name(key.name())))
            .absentOn(NOT_FOUND);

    /// By name.
    static final Lookup<String, GetScheduleGroupResponse> GROUPS = Lookup.<String, GetScheduleGroupResponse>each(
                    "scheduler:GetScheduleGroup", (aws, name) -> {
                        var group = scheduler(aws).getScheduleGroup(ask -> ask.name(name));
                        return group.state() == ScheduleGroupState.DELETING ? null : group;
                    })
            .absentOn(NOT_FOUND);

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "scheduler:ListTagsForResource",
                    (aws, arn) -> scheduler(aws).listTagsForResource(ask -> ask.resourceArn(arn)).tags().stream()
                            .filter(tag -> !tag.key().startsWith("aws:"))
                            .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)))
            .absentOn(NOT_FOUND);

    private Scheduler() {}

    static SchedulerClient scheduler(Aws aws) {
        return aws.client(SchedulerClient.class, SchedulerClient::builder);
    }
}
