package dev.driftline.aws.live.types.applicationautoscaling;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Times;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.applicationautoscaling.model.ScheduledAction;

/// When the limits of something change by the clock.
final class AwsAppautoscalingScheduledAction {

    static final ResourceType<ScheduledAction> TYPE = ResourceType.named("aws_appautoscaling_scheduled_action")
            .readBy(AwsAppautoscalingScheduledAction::read)
            .needs(ApplicationAutoScaling.SCHEDULES)
            .attribute("end_time", action -> text(action.endTime()), Times.INSTANT)
            .attribute(
                    "scalable_target_action", action -> Shape.PLAIN.complete().single(action.scalableTargetAction()))
            .attribute("schedule", ScheduledAction::schedule)
            .attribute("start_time", action -> text(action.startTime()), Times.INSTANT)
            .attribute("timezone", ScheduledAction::timezone, Meaning.unsetIs("UTC"))
            .ignored("arn", "made up by AWS; another one is another action of the same name")
            .ignored("id", "a part of the identity")
            .ignored("name", "a part of the identity")
            .ignored("resource_id", "a part of the identity")
            .ignored("scalable_dimension", "a part of the identity")
            .ignored("service_namespace", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsAppautoscalingScheduledAction() {}

    private static Optional<ScheduledAction> read(Reads reads, DeclaredResource declared) {
        return reads.get(ApplicationAutoScaling.SCHEDULES, declared.text("service_namespace")).stream()
                .flatMap(List::stream)
                .filter(action -> declared.text("name").equals(action.scheduledActionName())
                        && ApplicationAutoScaling.isOf(
                                declared, action.resourceId(), action.scalableDimensionAsString()))
                .findFirst();
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }
}
