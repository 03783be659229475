package dev.driftline.aws.live.types.apigatewayv2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.apigatewayv2.model.Route;

/// Which requests go where.
final class AwsApigatewayv2Route {

    static final ResourceType<Route> TYPE = ResourceType.named("aws_apigatewayv2_route")
            .readBy(ApiGatewayV2.ofApi(ApiGatewayV2.ROUTES))
            .needs(ApiGatewayV2.ROUTES)
            .attributes(
                    route -> route,
                    "api_key_required",
                    "authorization_scopes",
                    "authorizer_id",
                    "model_selection_expression",
                    "operation_name",
                    "request_models",
                    "route_key",
                    "route_response_selection_expression",
                    "target")
            .attribute("authorization_type", Route::authorizationTypeAsString, Meaning.unsetIs("NONE"))
            .attribute("request_parameter", AwsApigatewayv2Route::parameters)
            .ignored("api_id", "the identity")
            .ignored("id", "the identity")
            .done();

    private AwsApigatewayv2Route() {}

    private static Value parameters(Route route) {
        return Value.set(
                route.requestParameters().entrySet(),
                parameter -> Value.block()
                        .with("request_parameter_key", Value.of(parameter.getKey()))
                        .with("required", Value.of(parameter.getValue().required())));
    }
}
