package dev.driftline.aws.live.types.autoscaling;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;

/// That any source of traffic sends it to a group. It is there or not.
final class AwsAutoscalingTrafficSourceAttachment {

    static final ResourceType<String> TYPE = ResourceType.named("aws_autoscaling_traffic_source_attachment")
            .readBy((reads, declared) -> AwsAutoscalingAttachment.attached(reads, declared, source(declared)))
            .needs(AutoScaling.GROUPS)
            .claimsMany(declared ->
                    AwsAutoscalingAttachment.claims(declared.text("autoscaling_group_name"), source(declared)))
            .ignored("autoscaling_group_name", "a part of the identity")
            .ignored("id", "made of the identity by Terraform")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .ignored("traffic_source", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsAutoscalingTrafficSourceAttachment() {}

    private static String source(DeclaredResource declared) {
        return declared.get("traffic_source").elements().stream()
                .map(of ->
                        of.entries().getOrDefault("identifier", Value.absent()).asText())
                .findFirst()
                .orElse("");
    }
}
