package dev.driftline.aws.live.types.scheduler;

import static dev.driftline.aws.live.types.scheduler.Scheduler.scheduler;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;

/// Schedules, by group and name.
public final class SchedulerListings {

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_scheduler_schedule")
                    .from(
                            "scheduler:ListSchedules",
                            aws -> scheduler(aws)
                                    .listSchedulesPaginator(ask -> {})
                                    .schedules())
                    .id(schedule -> schedule.groupName() + "/" + schedule.name())
                    .key(schedule -> schedule.arn())
                    .done(),
            Listing.of("aws_scheduler_schedule_group")
                    .from(
                            "scheduler:ListScheduleGroups",
                            aws -> scheduler(aws)
                                    .listScheduleGroupsPaginator(ask -> {})
                                    .scheduleGroups())
                    .id(group -> group.name())
                    .key(group -> group.arn())
                    .without(group -> group.name().equals("default"))
                    .concern(Concern.MINOR)
                    .done());

    private SchedulerListings() {}
}
