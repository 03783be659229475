package dev.driftline.aws.live.types.apigatewayv2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.logs.LogGroupArns;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.apigatewayv2.model.Stage;

/// What of an API is served under a name.
final class AwsApigatewayv2Stage {

    static final ResourceType<Stage> TYPE = ResourceType.named("aws_apigatewayv2_stage")
            .readBy((reads, declared) -> reads.get(ApiGatewayV2.STAGES, declared.text("api_id"))
                    .flatMap(stages -> Optional.ofNullable(stages.get(declared.text("name")))))
            .needs(ApiGatewayV2.STAGES)
            .attribute(
                    "access_log_settings",
                    stage -> ApiGatewayV2.SHAPE.single(stage.accessLogSettings()),
                    Meaning.field("destination_arn", LogGroupArns.MEANING))
            .attributes(stage -> stage, "auto_deploy", "client_certificate_id", "description", "stage_variables")
            .attribute("default_route_settings", stage -> ApiGatewayV2.SHAPE.single(stage.defaultRouteSettings()))
            .attribute("route_settings", AwsApigatewayv2Stage::routes)
            .tags(stage -> ApiGatewayV2.tags(stage.tags()))
            // A stage that deploys itself has another after every change of the API.
            .computed(
                    "deployment_id",
                    stage -> Boolean.TRUE.equals(stage.autoDeploy()) ? null : stage.deploymentId(),
                    Meaning.whereTold())
            .ignored("api_id", "the identity")
            .ignored("arn", "made of the ids by Terraform")
            .ignored("execution_arn", "made of the ids by Terraform")
            .ignored("id", "the identity")
            .ignored("invoke_url", "made of the ids by Terraform")
            .ignored("name", "the identity")
            .done();

    private AwsApigatewayv2Stage() {}

    private static Value routes(Stage stage) {
        return Value.set(
                stage.routeSettings().entrySet(),
                route -> ApiGatewayV2.SHAPE.block(route.getValue()).with("route_key", Value.of(route.getKey())));
    }
}
