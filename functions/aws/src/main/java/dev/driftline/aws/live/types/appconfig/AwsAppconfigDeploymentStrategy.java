package dev.driftline.aws.live.types.appconfig;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.appconfig.model.GetDeploymentStrategyResponse;

/// How fast a configuration is rolled out.
final class AwsAppconfigDeploymentStrategy {

    private static final Lookup<String, GetDeploymentStrategyResponse> STRATEGIES =
            Lookup.<String, GetDeploymentStrategyResponse>each(
                            "appconfig:GetDeploymentStrategy",
                            (aws, id) ->
                                    AppConfig.appConfig(aws).getDeploymentStrategy(ask -> ask.deploymentStrategyId(id)))
                    .absentOn(AppConfig.GONE);

    static final ResourceType<Tagged<GetDeploymentStrategyResponse>> TYPE = ResourceType.named(
                    "aws_appconfig_deployment_strategy")
            .readBy(Tagged.by(STRATEGIES, "id", AppConfig.TAGS))
            .needs(STRATEGIES, AppConfig.TAGS, Tagging.TAGGED)
            .attributes(
                    Tagged::thing,
                    "deployment_duration_in_minutes",
                    "description",
                    "final_bake_time_in_minutes",
                    "growth_factor",
                    "name",
                    "replicate_to")
            .attribute("growth_type", strategy -> strategy.thing().growthTypeAsString(), Meaning.unsetIs("LINEAR"))
            .tags(Tagged::tags)
            .ignored("arn", "made of the id by Terraform")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsAppconfigDeploymentStrategy() {}
}
