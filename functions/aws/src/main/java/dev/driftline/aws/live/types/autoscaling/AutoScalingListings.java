package dev.driftline.aws.live.types.autoscaling;

import static dev.driftline.aws.live.types.autoscaling.AutoScaling.scaling;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;

/// Groups, without those that a node group of EKS or a compute environment of Batch keeps.
public final class AutoScalingListings {

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_autoscaling_group")
                    .from(
                            "autoscaling:DescribeAutoScalingGroups",
                            aws -> scaling(aws)
                                    .describeAutoScalingGroupsPaginator()
                                    .autoScalingGroups())
                    .id(group -> group.autoScalingGroupName())
                    .key(group -> group.autoScalingGroupARN())
                    .tags(group -> group.tags())
                    .without(group -> group.status() != null)
                    .withoutTagged("eks:cluster-name", "AWSBatchServiceTag")
                    .done(),
            Listing.of("aws_launch_configuration")
                    .from(
                            "autoscaling:DescribeLaunchConfigurations",
                            aws -> scaling(aws)
                                    .describeLaunchConfigurationsPaginator()
                                    .launchConfigurations())
                    .id(configuration -> configuration.launchConfigurationName())
                    .key(configuration -> configuration.launchConfigurationARN())
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_autoscaling_policy")
                    .from(AutoScaling.POLICIES)
                    .id(policy -> policy.autoScalingGroupName() + "/" + policy.policyName())
                    .key(policy -> policy.policyARN())
                    .declaredAs(declared -> declared.text("autoscaling_group_name") + "/" + declared.text("name"))
                    .partOf("aws_autoscaling_group", policy -> policy.autoScalingGroupName())
                    .done(),
            Listing.of("aws_autoscaling_schedule")
                    .from(AutoScaling.SCHEDULES)
                    .id(action -> action.autoScalingGroupName() + "/" + action.scheduledActionName())
                    .key(action -> action.scheduledActionARN())
                    .declaredAs(declared ->
                            declared.text("autoscaling_group_name") + "/" + declared.text("scheduled_action_name"))
                    .partOf("aws_autoscaling_group", action -> action.autoScalingGroupName())
                    .done());

    private AutoScalingListings() {}
}
