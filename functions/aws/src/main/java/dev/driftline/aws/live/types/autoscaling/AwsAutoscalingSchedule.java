package dev.driftline.aws.live.types.autoscaling;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.autoscaling.model.ScheduledUpdateGroupAction;

/// When the limits of a group change by the clock.
final class AwsAutoscalingSchedule {

    static final ResourceType<ScheduledUpdateGroupAction> TYPE = ResourceType.named("aws_autoscaling_schedule")
            .readBy(AwsAutoscalingSchedule::read)
            .needs(AutoScaling.SCHEDULES)
            .computed("arn", ScheduledUpdateGroupAction::scheduledActionARN)
            .computed("desired_capacity", action -> orOpen(action.desiredCapacity()))
            .computed("end_time", action -> Objects.toString(action.endTime(), ""))
            .computed("max_size", action -> orOpen(action.maxSize()))
            .computed("min_size", action -> orOpen(action.minSize()))
            .attribute("recurrence", ScheduledUpdateGroupAction::recurrence)
            .computed("start_time", AwsAutoscalingSchedule::start, Meaning.whereTold())
            .computed("time_zone", ScheduledUpdateGroupAction::timeZone)
            .ignored("autoscaling_group_name", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("scheduled_action_name", "a part of the identity")
            .done();

    private AwsAutoscalingSchedule() {}

    private static Optional<ScheduledUpdateGroupAction> read(Reads reads, DeclaredResource declared) {
        return reads.get(AutoScaling.SCHEDULES, Whole.LISTING).stream()
                .flatMap(List::stream)
                .filter(action -> declared.text("autoscaling_group_name").equals(action.autoScalingGroupName())
                        && declared.text("scheduled_action_name").equals(action.scheduledActionName()))
                .findFirst();
    }

    /// What an action leaves as it is has -1 in a state.
    private static int orOpen(@Nullable Integer size) {
        return size == null ? -1 : size;
    }

    /// An action that recurs starts again and again; AWS answers the next time.
    private static @Nullable String start(ScheduledUpdateGroupAction action) {
        return action.recurrence() == null || action.recurrence().isEmpty()
                ? Objects.toString(action.startTime(), null)
                : null;
    }
}
