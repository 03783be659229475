package dev.driftline.aws.live.types.apigatewayv2;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.apigatewayv2.model.GetRouteResponseResponse;

/// What a route of a WebSocket API sends back.
final class AwsApigatewayv2RouteResponse {

    static final ResourceType<GetRouteResponseResponse> TYPE = ResourceType.named("aws_apigatewayv2_route_response")
            .readBy(ApiGatewayV2.ofPart(ApiGatewayV2.ROUTE_RESPONSES, "route_id"))
            .needs(ApiGatewayV2.ROUTE_RESPONSES)
            .attributes(response -> response, "model_selection_expression", "response_models", "route_response_key")
            .ignored("api_id", "the identity")
            .ignored("id", "the identity")
            .ignored("route_id", "the identity")
            .done();

    private AwsApigatewayv2RouteResponse() {}
}
