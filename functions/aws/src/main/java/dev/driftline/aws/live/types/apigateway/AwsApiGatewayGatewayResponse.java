package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.apigateway.model.GatewayResponse;

/// What API Gateway itself answers to a kind of failure.
final class AwsApiGatewayGatewayResponse {

    static final ResourceType<GatewayResponse> TYPE = ResourceType.named("aws_api_gateway_gateway_response")
            .readBy(ApiGateway.ofApi(ApiGateway.GATEWAY_RESPONSES, declared -> declared.text("response_type")))
            .needs(ApiGateway.GATEWAY_RESPONSES)
            .attributes(response -> response, "response_parameters", "response_templates", "status_code")
            .ignored("id", "the identity")
            .ignored("response_type", "the identity")
            .ignored("rest_api_id", "the identity")
            .done();

    private AwsApiGatewayGatewayResponse() {}
}
