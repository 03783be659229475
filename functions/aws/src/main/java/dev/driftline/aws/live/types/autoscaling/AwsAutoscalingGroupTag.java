package dev.driftline.aws.live.types.autoscaling;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.autoscaling.model.TagDescription;

/// One tag of a group that this state, or another one, or nobody declares.
final class AwsAutoscalingGroupTag {

    static final ResourceType<TagDescription> TYPE = ResourceType.named("aws_autoscaling_group_tag")
            .readBy(AwsAutoscalingGroupTag::read)
            .needs(AutoScaling.GROUPS)
            .claims(
                    "aws_autoscaling_group",
                    "tag",
                    declared -> declared.text("autoscaling_group_name"),
                    declared -> Value.block().with("key", Value.of(key(declared))))
            .attribute("tag", tag -> Value.single(Groups.tag(tag)))
            .ignored("autoscaling_group_name", "a part of the identity")
            .ignored("id", "made of both parts by Terraform")
            .verified(Verified.ANSWERS)
            .done();

    private AwsAutoscalingGroupTag() {}

    private static Optional<TagDescription> read(Reads reads, DeclaredResource declared) {
        return reads.get(AutoScaling.GROUPS, declared.text("autoscaling_group_name")).stream()
                .flatMap(group -> group.tags().stream())
                .filter(tag -> key(declared).equals(tag.key()))
                .findFirst();
    }

    private static String key(DeclaredResource declared) {
        return declared.get("tag").elements().stream()
                .map(tag -> tag.entries().getOrDefault("key", Value.absent()).asText())
                .findFirst()
                .orElse("");
    }
}
