package dev.driftline.aws.live.types.apigatewayv2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.JsonText;
import software.amazon.awssdk.services.apigatewayv2.model.GetModelResponse;

/// A schema of the messages of a WebSocket API.
final class AwsApigatewayv2Model {

    static final ResourceType<GetModelResponse> TYPE = ResourceType.named("aws_apigatewayv2_model")
            .readBy((reads, declared) -> reads.get(
                    ApiGatewayV2.MODELS, new ApiGatewayV2.OfApi(declared.text("api_id"), declared.text("id"))))
            .needs(ApiGatewayV2.MODELS)
            .attributes(model -> model, "content_type", "description", "name")
            .attribute("schema", GetModelResponse::schema, JsonText.MEANING)
            .ignored("api_id", "the identity")
            .ignored("id", "the identity")
            .done();

    private AwsApigatewayv2Model() {}
}
