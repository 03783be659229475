package dev.driftline.aws.live.types.autoscaling;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.autoscaling.model.LifecycleHook;

/// What a group waits for when an instance starts or ends.
final class AwsAutoscalingLifecycleHook {

    static final ResourceType<LifecycleHook> TYPE = ResourceType.named("aws_autoscaling_lifecycle_hook")
            .readBy(AwsAutoscalingLifecycleHook::read)
            .needs(AutoScaling.GROUPS, AutoScaling.HOOKS)
            .attributes(hook -> hook, "heartbeat_timeout", "lifecycle_transition", "notification_metadata")
            .computed("default_result", LifecycleHook::defaultResult)
            .attribute("notification_target_arn", LifecycleHook::notificationTargetARN)
            .attribute("role_arn", LifecycleHook::roleARN)
            .ignored("autoscaling_group_name", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("name", "a part of the identity")
            .done();

    private AwsAutoscalingLifecycleHook() {}

    private static Optional<LifecycleHook> read(Reads reads, DeclaredResource declared) {
        return reads
                .get(AutoScaling.GROUPS, declared.text("autoscaling_group_name"))
                .flatMap(group -> reads.get(AutoScaling.HOOKS, group.autoScalingGroupName()))
                .stream()
                .flatMap(List::stream)
                .filter(hook -> declared.text("name").equals(hook.lifecycleHookName()))
                .findFirst();
    }
}
