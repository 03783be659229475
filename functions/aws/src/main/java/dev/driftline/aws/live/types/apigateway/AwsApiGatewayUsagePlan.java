package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.apigateway.model.ApiStage;
import software.amazon.awssdk.services.apigateway.model.GetUsagePlanResponse;

/// How much the holders of keys may call.
final class AwsApiGatewayUsagePlan {

    static final ResourceType<GetUsagePlanResponse> TYPE = ResourceType.named("aws_api_gateway_usage_plan")
            .readBy(Accounts.USAGE_PLANS)
            .attribute("api_stages", plan -> Value.set(plan.apiStages(), AwsApiGatewayUsagePlan::stage))
            .attributes(plan -> plan, "description", "name", "product_code")
            .attribute("quota_settings", plan -> ApiGateway.SHAPE.single(plan.quota()))
            .tags(plan -> ApiGateway.tags(plan.tags()))
            .attribute("throttle_settings", plan -> ApiGateway.SHAPE.single(plan.throttle()))
            .ignored("arn", "made of the id by Terraform")
            .ignored("id", "the identity")
            .done();

    private AwsApiGatewayUsagePlan() {}

    private static Value stage(ApiStage stage) {
        return Value.block()
                .with("api_id", Value.of(stage.apiId()))
                .with("stage", Value.of(stage.stage()))
                .with(
                        "throttle",
                        Value.set(
                                stage.throttle().entrySet(),
                                of -> ApiGateway.SHAPE.block(of.getValue()).with("path", Value.of(of.getKey()))));
    }
}
