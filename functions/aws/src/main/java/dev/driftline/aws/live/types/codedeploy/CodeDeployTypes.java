package dev.driftline.aws.live.types.codedeploy;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of CodeDeploy.
public final class CodeDeployTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_codedeploy_app", () -> AwsCodedeployApp.TYPE),
            entry("aws_codedeploy_deployment_config", () -> AwsCodedeployDeploymentConfig.TYPE),
            entry("aws_codedeploy_deployment_group", () -> AwsCodedeployDeploymentGroup.TYPE));

    private CodeDeployTypes() {}
}
