package dev.driftline.aws.live.types.elbv2;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of application, network and gateway load balancers.
public final class Elbv2Types {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_alb", () -> AwsLb.TYPE.as("aws_alb")),
            entry("aws_alb_listener", () -> AwsLbListener.TYPE.as("aws_alb_listener")),
            entry(
                    "aws_alb_listener_certificate",
                    () -> AwsLbListenerCertificate.TYPE.as("aws_alb_listener_certificate")),
            entry("aws_alb_listener_rule", () -> AwsLbListenerRule.TYPE.as("aws_alb_listener_rule")),
            entry("aws_alb_target_group", () -> AwsLbTargetGroup.TYPE.as("aws_alb_target_group")),
            entry(
                    "aws_alb_target_group_attachment",
                    () -> AwsLbTargetGroupAttachment.TYPE.as("aws_alb_target_group_attachment")),
            entry("aws_lb", () -> AwsLb.TYPE),
            entry("aws_lb_listener", () -> AwsLbListener.TYPE),
            entry("aws_lb_listener_certificate", () -> AwsLbListenerCertificate.TYPE),
            entry("aws_lb_listener_rule", () -> AwsLbListenerRule.TYPE),
            entry("aws_lb_target_group", () -> AwsLbTargetGroup.TYPE),
            entry("aws_lb_target_group_attachment", () -> AwsLbTargetGroupAttachment.TYPE));

    private Elbv2Types() {}
}
