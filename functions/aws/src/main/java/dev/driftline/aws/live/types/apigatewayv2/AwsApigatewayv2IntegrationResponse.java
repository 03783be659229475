package dev.driftline.aws.live.types.apigatewayv2;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.apigatewayv2.model.GetIntegrationResponseResponse;

/// How a WebSocket API reshapes what a backend answers.
final class AwsApigatewayv2IntegrationResponse {

    static final ResourceType<GetIntegrationResponseResponse> TYPE = ResourceType.named(
                    "aws_apigatewayv2_integration_response")
            .readBy(ApiGatewayV2.ofPart(ApiGatewayV2.INTEGRATION_RESPONSES, "integration_id"))
            .needs(ApiGatewayV2.INTEGRATION_RESPONSES)
            .attributes(
                    response -> response,
                    "integration_response_key",
                    "response_templates",
                    "template_selection_expression")
            .attribute("content_handling_strategy", GetIntegrationResponseResponse::contentHandlingStrategyAsString)
            .ignored("api_id", "the identity")
            .ignored("id", "the identity")
            .ignored("integration_id", "the identity")
            .done();

    private AwsApigatewayv2IntegrationResponse() {}
}
