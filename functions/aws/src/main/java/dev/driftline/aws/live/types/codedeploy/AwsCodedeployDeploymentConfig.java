package dev.driftline.aws.live.types.codedeploy;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.codedeploy.model.DeploymentConfigInfo;
import software.amazon.awssdk.services.codedeploy.model.TrafficRoutingConfig;

/// How fast a deployment goes. It never changes; one of the same name may be made anew.
final class AwsCodedeployDeploymentConfig {

    static final ResourceType<DeploymentConfigInfo> TYPE = ResourceType.named("aws_codedeploy_deployment_config")
            .identifiedBy("deployment_config_name")
            .readBy(CodeDeploy.CONFIGS)
            .attribute("compute_platform", DeploymentConfigInfo::computePlatformAsString, Meaning.unsetIs("Server"))
            .computed("deployment_config_id", DeploymentConfigInfo::deploymentConfigId)
            .attribute("minimum_healthy_hosts", config -> Shape.PLAIN.complete().single(config.minimumHealthyHosts()))
            .attribute("traffic_routing_config", config -> routing(config.trafficRoutingConfig()))
            .allIgnored("the identity", "arn", "deployment_config_name", "id")
            .verified(Verified.ANSWERS)
            .done();

    private AwsCodedeployDeploymentConfig() {}

    private static Value routing(@Nullable TrafficRoutingConfig routing) {
        return Value.single(
                routing,
                told -> Value.block()
                        .with("type", Value.of(told.typeAsString()))
                        .with(
                                "time_based_canary",
                                Value.single(
                                        told.timeBasedCanary(),
                                        canary -> Value.block()
                                                .with("interval", Value.of(canary.canaryInterval()))
                                                .with("percentage", Value.of(canary.canaryPercentage()))))
                        .with(
                                "time_based_linear",
                                Value.single(
                                        told.timeBasedLinear(),
                                        linear -> Value.block()
                                                .with("interval", Value.of(linear.linearInterval()))
                                                .with("percentage", Value.of(linear.linearPercentage())))));
    }
}
