package dev.driftline.aws.live.types.autoscaling;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.autoscaling.model.NotificationConfiguration;

/// Of which events of which groups a topic is told: every one of the groups of every one of the events.
final class AwsAutoscalingNotification {

    static final ResourceType<List<NotificationConfiguration>> TYPE = ResourceType.named("aws_autoscaling_notification")
            .identifiedBy("topic_arn")
            .readBy(AwsAutoscalingNotification::read)
            .needs(AutoScaling.NOTIFICATIONS)
            .attribute(
                    "group_names",
                    told -> Value.set(told.stream()
                            .map(NotificationConfiguration::autoScalingGroupName)
                            .distinct()
                            .toList()))
            .attribute(
                    "notifications",
                    told -> Value.set(told.stream()
                            .map(NotificationConfiguration::notificationType)
                            .distinct()
                            .toList()))
            .ignored("id", "the identity")
            .ignored("topic_arn", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsAutoscalingNotification() {}

    /// Several resources may use one topic: each has its own groups.
    private static Optional<List<NotificationConfiguration>> read(Reads reads, DeclaredResource declared) {
        var groups = declared.get("group_names").elements().stream()
                .map(Value::asText)
                .collect(Collectors.toSet());
        return reads.get(AutoScaling.NOTIFICATIONS, Whole.LISTING)
                .map(all -> all.stream()
                        .filter(one -> declared.text("topic_arn").equals(one.topicARN())
                                && groups.contains(one.autoScalingGroupName()))
                        .toList())
                .filter(told -> !told.isEmpty());
    }
}
