package dev.driftline.aws.live.types.autoscaling;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import java.util.List;
import software.amazon.awssdk.services.autoscaling.AutoScalingClient;
import software.amazon.awssdk.services.autoscaling.model.AutoScalingGroup;
import software.amazon.awssdk.services.autoscaling.model.LaunchConfiguration;
import software.amazon.awssdk.services.autoscaling.model.LifecycleHook;
import software.amazon.awssdk.services.autoscaling.model.NotificationConfiguration;
import software.amazon.awssdk.services.autoscaling.model.ScalingPolicy;
import software.amazon.awssdk.services.autoscaling.model.ScheduledUpdateGroupAction;

/// The calls of EC2 Auto Scaling. Names that it does not know it leaves out of an answer.
final class AutoScaling {

    /// So many names a request (Amazon EC2 Auto Scaling API reference, DescribeAutoScalingGroups).
    private static final int NAMES = 50;

    /// By name. A group that is being deleted stays listed until its instances are gone.
    static final Lookup<String, AutoScalingGroup> GROUPS = Lookup.batches(
            "autoscaling:DescribeAutoScalingGroups",
            NAMES,
            (aws, names) -> scaling(aws)
                    .describeAutoScalingGroupsPaginator(ask -> ask.autoScalingGroupNames(names))
                    .autoScalingGroups()
                    .stream()
                    .filter(group -> group.status() == null)
                    .toList(),
            AutoScalingGroup::autoScalingGroupName);

    /// By name.
    static final Lookup<String, LaunchConfiguration> LAUNCH_CONFIGURATIONS = Lookup.batches(
            "autoscaling:DescribeLaunchConfigurations",
            NAMES,
            (aws, names) -> scaling(aws)
                    .describeLaunchConfigurationsPaginator(ask -> ask.launchConfigurationNames(names))
                    .launchConfigurations(),
            LaunchConfiguration::launchConfigurationName);

    /// By the group's name, of which the call takes one. Asked only for groups that are there: the code for an unknown
    /// one is that of any wrong request.
    static final Lookup<String, List<LifecycleHook>> HOOKS = Lookup.each(
            "autoscaling:DescribeLifecycleHooks",
            (aws, group) -> scaling(aws)
                    .describeLifecycleHooks(ask -> ask.autoScalingGroupName(group))
                    .lifecycleHooks());

    static final Lookup<Whole, List<ScalingPolicy>> POLICIES = Lookup.whole(
            "autoscaling:DescribePolicies",
            aws -> scaling(aws).describePoliciesPaginator(ask -> ask.maxRecords(100)).scalingPolicies().stream()
                    .toList());

    static final Lookup<Whole, List<ScheduledUpdateGroupAction>> SCHEDULES =
            Lookup.whole(
                    "autoscaling:DescribeScheduledActions",
                    aws -> scaling(aws)
                            .describeScheduledActionsPaginator(ask -> ask.maxRecords(100))
                            .scheduledUpdateGroupActions()
                            .stream()
                            .toList());

    static final Lookup<Whole, List<NotificationConfiguration>> NOTIFICATIONS = Lookup.whole(
            "autoscaling:DescribeNotificationConfigurations",
            aws -> scaling(aws)
                    .describeNotificationConfigurationsPaginator(ask -> ask.maxRecords(100))
                    .notificationConfigurations()
                    .stream()
                    .toList());

    private AutoScaling() {}

    static AutoScalingClient scaling(Aws aws) {
        return aws.client(AutoScalingClient.class, AutoScalingClient::builder);
    }
}
