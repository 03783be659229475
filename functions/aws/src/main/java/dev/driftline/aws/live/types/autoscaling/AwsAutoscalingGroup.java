package dev.driftline.aws.live.types.autoscaling;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.autoscaling.model.AutoScalingGroup;

/// A group of instances with the traffic sources and tags that no other resource of the run claims.
final class AwsAutoscalingGroup {

    record Live(AutoScalingGroup group, Value tags, Value trafficSources) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_autoscaling_group")
            .readBy((reads, declared) -> reads.get(AutoScaling.GROUPS, declared.text("id"))
                    .map(group ->
                            new Live(group, Groups.tags(declared, group), Groups.trafficSources(declared, group))))
            .needs(AutoScaling.GROUPS)
            .attributes(
                    Live::group,
                    "capacity_rebalance",
                    "context",
                    "default_instance_warmup",
                    "desired_capacity_type",
                    "health_check_grace_period",
                    "max_instance_lifetime",
                    "max_size",
                    "min_size",
                    "placement_group")
            .allComputed(Live::group, "default_cooldown", "desired_capacity", "health_check_type")
            .computed("arn", live -> live.group().autoScalingGroupARN())
            .computed("availability_zones", live -> Value.set(live.group().availabilityZones()))
            .attribute("enabled_metrics", live -> Groups.metrics(live.group()))
            .attribute("instance_maintenance_policy", live -> Groups.maintenance(live.group()), Groups.MAINTENANCE)
            .attribute("launch_configuration", live -> live.group().launchConfigurationName())
            .attribute("launch_template", live -> Groups.launchTemplate(live.group()))
            .attributeOrChildren(
                    "load_balancers", live -> Value.set(live.group().loadBalancerNames()), Meaning.PLAIN)
            .attribute("metrics_granularity", live -> Groups.granularity(live.group()), Meaning.unsetIs("1Minute"))
            .attribute(
                    "mixed_instances_policy",
                    live -> Groups.MIXED.single(live.group().mixedInstancesPolicy()))
            .attribute("protect_from_scale_in", live -> live.group().newInstancesProtectedFromScaleIn())
            .computed("service_linked_role_arn", live -> live.group().serviceLinkedRoleARN())
            .attribute("suspended_processes", live -> Groups.suspended(live.group()))
            .attributeOrChildren("tag", Live::tags, Meaning.PLAIN)
            .attributeOrChildren(
                    "target_group_arns", live -> Value.set(live.group().targetGroupARNs()), Meaning.PLAIN)
            .attribute(
                    "termination_policies", live -> Value.list(live.group().terminationPolicies()), Groups.TERMINATION)
            .computed("traffic_source", Live::trafficSources)
            .computed("vpc_zone_identifier", live -> Groups.subnets(live.group()))
            .attribute("warm_pool", live -> Groups.warmPool(live.group()))
            .allIgnored(
                    "tells Terraform what to do and how long to wait; AWS knows nothing of it",
                    "force_delete",
                    "force_delete_warm_pool",
                    "ignore_failed_scaling_activities",
                    "min_elb_capacity",
                    "timeouts",
                    "wait_for_capacity_timeout",
                    "wait_for_elb_capacity")
            .ignored("id", "the identity")
            .ignored("initial_lifecycle_hook", "only read when Terraform creates the group")
            .ignored("instance_refresh", "what Terraform starts after a change; nothing of it stays")
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the group")
            .ignored("predicted_capacity", "AWS's forecast")
            .ignored("warm_pool_size", "how many instances wait at the moment")
            .done();

    private AwsAutoscalingGroup() {}
}
