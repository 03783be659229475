package dev.driftline.aws.live.types.appconfig;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of AppConfig.
public final class AppConfigTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_appconfig_application", () -> AwsAppconfigApplication.TYPE),
            entry("aws_appconfig_configuration_profile", () -> AwsAppconfigConfigurationProfile.TYPE),
            entry("aws_appconfig_deployment_strategy", () -> AwsAppconfigDeploymentStrategy.TYPE),
            entry("aws_appconfig_environment", () -> AwsAppconfigEnvironment.TYPE));

    private AppConfigTypes() {}
}
