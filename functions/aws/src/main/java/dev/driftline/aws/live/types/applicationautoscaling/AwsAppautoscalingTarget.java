package dev.driftline.aws.live.types.applicationautoscaling;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalableTarget;

/// Between which limits something may be scaled.
final class AwsAppautoscalingTarget {

    record Live(ScalableTarget target, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_appautoscaling_target")
            .readBy(AwsAppautoscalingTarget::read)
            .needs(ApplicationAutoScaling.TARGETS, ApplicationAutoScaling.TAGS, Tagging.TAGGED)
            .attributes(Live::target, "max_capacity", "min_capacity")
            .computed("arn", live -> live.target().scalableTargetARN())
            .computed("role_arn", live -> live.target().roleARN())
            .tags(Live::tags)
            .ignored("id", "a part of the identity")
            .ignored("resource_id", "a part of the identity")
            .ignored("scalable_dimension", "a part of the identity")
            .ignored("service_namespace", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsAppautoscalingTarget() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        return reads.get(ApplicationAutoScaling.TARGETS, declared.text("service_namespace")).stream()
                .flatMap(List::stream)
                .filter(target ->
                        ApplicationAutoScaling.isOf(declared, target.resourceId(), target.scalableDimensionAsString()))
                .findFirst()
                .map(target -> new Live(target, tags(reads, declared, target)));
    }

    /// Targets of before they had ARNs have no tags either.
    private static Value tags(Reads reads, DeclaredResource declared, ScalableTarget target) {
        var arn = target.scalableTargetARN();
        return arn == null ? Value.absent() : Tagging.tags(reads, declared, arn, ApplicationAutoScaling.TAGS);
    }
}
