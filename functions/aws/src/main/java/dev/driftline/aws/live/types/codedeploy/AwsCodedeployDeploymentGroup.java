package dev.driftline.aws.live.types.codedeploy;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.codedeploy.model.AutoScalingGroup;
import software.amazon.awssdk.services.codedeploy.model.DeploymentGroupInfo;

/// Where an application is deployed to, and how.
final class AwsCodedeployDeploymentGroup {

    private static final Shape SHAPE = Shape.PLAIN.complete();

    record Live(DeploymentGroupInfo group, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_codedeploy_deployment_group")
            .identifiedBy("arn")
            .readBy(AwsCodedeployDeploymentGroup::read)
            .needs(CodeDeploy.GROUPS, CodeDeploy.TAGS, Tagging.TAGGED)
            .attributes(Live::group, "deployment_config_name", "service_role_arn")
            .allComputed(Live::group, "compute_platform", "deployment_group_id")
            .attribute("alarm_configuration", live -> DeploymentTargets.alarms(live.group()))
            .attribute(
                    "auto_rollback_configuration",
                    live -> SHAPE.single(live.group().autoRollbackConfiguration()))
            .attribute(
                    "autoscaling_groups",
                    live -> Value.set(live.group().autoScalingGroups().stream()
                            .map(AutoScalingGroup::name)
                            .toList()))
            .computed(
                    "blue_green_deployment_config",
                    live -> SHAPE.single(live.group().blueGreenDeploymentConfiguration()))
            .attribute(
                    "deployment_style", live -> SHAPE.single(live.group().deploymentStyle()), DeploymentTargets.STYLE)
            .attribute("ec2_tag_filter", live -> SHAPE.set(live.group().ec2TagFilters()))
            .attribute("ec2_tag_set", live -> DeploymentTargets.tagSets(live.group()))
            .attribute("ecs_service", live -> SHAPE.set(live.group().ecsServices()))
            .attribute("load_balancer_info", live -> DeploymentTargets.balancers(live.group()))
            .attribute(
                    "on_premises_instance_tag_filter",
                    live -> SHAPE.set(live.group().onPremisesInstanceTagFilters()))
            .attribute(
                    "outdated_instances_strategy",
                    live -> live.group().outdatedInstancesStrategyAsString(),
                    Meaning.unsetIs("UPDATE"))
            .attribute("trigger_configuration", live -> SHAPE.set(live.group().triggerConfigurations()))
            .tags(Live::tags)
            .allIgnored("the identity", "app_name", "arn", "deployment_group_name", "id")
            .verified(Verified.ANSWERS)
            .done();

    private AwsCodedeployDeploymentGroup() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(
                        CodeDeploy.GROUPS,
                        new CodeDeploy.Group(declared.text("app_name"), declared.text("deployment_group_name")))
                .map(group -> new Live(group, Tagging.tags(reads, declared, arn, CodeDeploy.TAGS)));
    }
}
