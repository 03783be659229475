package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.apigateway.model.MethodResponse;

/// An answer that a method may give.
final class AwsApiGatewayMethodResponse {

    static final ResourceType<MethodResponse> TYPE = ResourceType.named("aws_api_gateway_method_response")
            .readBy((reads, declared) -> Methods.method(reads, declared)
                    .flatMap(method ->
                            Optional.ofNullable(method.methodResponses().get(declared.text("status_code")))))
            .needs(ApiGateway.RESOURCES)
            .attribute("response_models", response -> Value.map(response.responseModels()))
            .attribute("response_parameters", response -> Value.map(response.responseParameters()), Methods.FLAGS)
            .ignored("http_method", "the identity")
            .ignored("id", "the identity")
            .ignored("resource_id", "the identity")
            .ignored("rest_api_id", "the identity")
            .ignored("status_code", "the identity")
            .done();

    private AwsApiGatewayMethodResponse() {}
}
