package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.apigateway.model.Method;

/// An HTTP method of a path.
final class AwsApiGatewayMethod {

    static final ResourceType<Method> TYPE = ResourceType.named("aws_api_gateway_method")
            .readBy(Methods::method)
            .needs(ApiGateway.RESOURCES)
            .attributes(
                    method -> method,
                    "api_key_required",
                    "authorization_scopes",
                    "authorizer_id",
                    "operation_name",
                    "request_models",
                    "request_validator_id")
            .attribute("authorization", Method::authorizationType)
            .attribute("request_parameters", method -> Value.map(method.requestParameters()), Methods.FLAGS)
            .ignored("http_method", "the identity")
            .ignored("id", "the identity")
            .ignored("resource_id", "the identity")
            .ignored("rest_api_id", "the identity")
            .done();

    private AwsApiGatewayMethod() {}
}
