package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Optional;
import software.amazon.awssdk.services.apigateway.model.IntegrationResponse;

/// How an answer of the back end becomes one of the method.
final class AwsApiGatewayIntegrationResponse {

    static final ResourceType<IntegrationResponse> TYPE = ResourceType.named("aws_api_gateway_integration_response")
            .readBy((reads, declared) -> Methods.integration(reads, declared)
                    .flatMap(integration -> Optional.ofNullable(
                            integration.integrationResponses().get(declared.text("status_code")))))
            .needs(ApiGateway.RESOURCES)
            .attributes(
                    response -> response,
                    "content_handling",
                    "response_parameters",
                    "response_templates",
                    "selection_pattern")
            .ignored("http_method", "the identity")
            .ignored("id", "the identity")
            .ignored("resource_id", "the identity")
            .ignored("rest_api_id", "the identity")
            .ignored("status_code", "the identity")
            .done();

    private AwsApiGatewayIntegrationResponse() {}
}
