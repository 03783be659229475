package dev.driftline.aws.live.types.apigatewayv2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.apigatewayv2.model.GetApiResponse;

/// An HTTP or WebSocket API without its parts.
final class AwsApigatewayv2Api {

    /// Header names, methods and origins have no case (RFC 9110; Fetch standard, CORS protocol).
    private static final Meaning CORS = Meaning.field("allow_headers", Meaning.caseless())
            .then(Meaning.field("allow_methods", Meaning.caseless()))
            .then(Meaning.field("allow_origins", Meaning.caseless()))
            .then(Meaning.field("expose_headers", Meaning.caseless()));

    static final ResourceType<GetApiResponse> TYPE = ResourceType.named("aws_apigatewayv2_api")
            .readBy(ApiGatewayV2.APIS)
            // The defaults of the API reference (Api).
            .attribute(
                    "api_key_selection_expression",
                    GetApiResponse::apiKeySelectionExpression,
                    Meaning.unsetIs("$request.header.x-api-key"))
            .attribute("cors_configuration", api -> ApiGatewayV2.SHAPE.single(api.corsConfiguration()), CORS)
            .attributes(api -> api, "description", "disable_execute_api_endpoint", "name", "protocol_type", "version")
            .attribute(
                    "route_selection_expression",
                    GetApiResponse::routeSelectionExpression,
                    Meaning.unsetIs("$request.method $request.path"))
            .tags(api -> ApiGatewayV2.tags(api.tags()))
            .computed("api_endpoint", GetApiResponse::apiEndpoint)
            .ignored("arn", "made of the id by Terraform")
            .ignored("body", "a document that the API was imported from; its parts are resources of their own")
            .ignored("execution_arn", "made of the id by Terraform")
            .ignored("fail_on_warnings", "tells Terraform how to import; AWS does not keep it")
            .ignored("id", "the identity")
            .allIgnored(
                    "read once to make an integration and a route, which AWS returns as parts of the API",
                    "credentials_arn",
                    "route_key",
                    "target")
            .done();

    private AwsApigatewayv2Api() {}
}
