package dev.driftline.aws.live.types.elbv2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.TargetDescription;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.TargetHealthDescription;

/// That one target is in one group. It is there or not.
final class AwsLbTargetGroupAttachment {

    static final ResourceType<TargetDescription> TYPE = ResourceType.named("aws_lb_target_group_attachment")
            .readBy(AwsLbTargetGroupAttachment::read)
            .needs(Elbv2.TARGETS)
            .ignored("availability_zone", "a part of the identity")
            .ignored("id", "made up by Terraform")
            .ignored("port", "a part of the identity")
            .ignored("target_group_arn", "a part of the identity")
            .ignored("target_id", "a part of the identity")
            .done();

    private AwsLbTargetGroupAttachment() {}

    /// Without a port the target has the group's; AWS answers that one.
    private static Optional<TargetDescription> read(Reads reads, DeclaredResource declared) {
        var port = declared.text("port");
        return reads.get(Elbv2.TARGETS, declared.text("target_group_arn")).stream()
                .flatMap(List::stream)
                .map(TargetHealthDescription::target)
                .filter(target -> declared.text("target_id").equals(target.id()))
                .filter(target -> port.isEmpty() || port.equals("0") || port.equals(String.valueOf(target.port())))
                .findFirst();
    }
}
