package dev.driftline.aws.live.types.autoscaling;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Claim;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import java.util.stream.Stream;

/// That a load balancer or a target group sends traffic to a group. It is there or not.
final class AwsAutoscalingAttachment {

    static final ResourceType<String> TYPE = ResourceType.named("aws_autoscaling_attachment")
            .readBy((reads, declared) -> attached(reads, declared, source(declared)))
            .needs(AutoScaling.GROUPS)
            .claimsMany(declared -> claims(declared.text("autoscaling_group_name"), source(declared)))
            .ignored("autoscaling_group_name", "a part of the identity")
            .ignored("elb", "a part of the identity")
            .ignored("id", "made up by Terraform")
            .ignored("lb_target_group_arn", "a part of the identity")
            .done();

    private AwsAutoscalingAttachment() {}

    /// The source of traffic, when the group still has it.
    static Optional<String> attached(Reads reads, DeclaredResource declared, String source) {
        return reads.get(AutoScaling.GROUPS, declared.text("autoscaling_group_name")).stream()
                .flatMap(Groups::sources)
                .filter(source::equals)
                .findFirst();
    }

    private static String source(DeclaredResource declared) {
        var balancer = declared.text("elb");
        return balancer.isEmpty() ? declared.text("lb_target_group_arn") : balancer;
    }

    /// What a group shows of one source of traffic: in an attribute of its kind, and among all of them.
    static Stream<Claim> claims(String group, String source) {
        var kind = source.startsWith("arn:") ? "target_group_arns" : "load_balancers";
        return Stream.of(
                new Claim("aws_autoscaling_group", group, kind, Value.of(source)),
                new Claim(
                        "aws_autoscaling_group",
                        group,
                        "traffic_source",
                        Value.block().with("identifier", Value.of(source))));
    }
}
