package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.apigateway.model.Integration;

/// What serves a method.
final class AwsApiGatewayIntegration {

    static final ResourceType<Integration> TYPE = ResourceType.named("aws_api_gateway_integration")
            .readBy(Methods::integration)
            .needs(ApiGateway.RESOURCES)
            .attributes(
                    integration -> integration,
                    "cache_key_parameters",
                    "cache_namespace",
                    "connection_id",
                    "content_handling",
                    "credentials",
                    "passthrough_behavior",
                    "request_parameters",
                    "request_templates",
                    "tls_config",
                    "type",
                    "uri")
            // The defaults of the API reference (Integration), which answers may leave out.
            .attribute("connection_type", Integration::connectionTypeAsString, Meaning.unsetIs("INTERNET"))
            .attribute("integration_http_method", Integration::httpMethod)
            .attribute("timeout_milliseconds", Integration::timeoutInMillis, Meaning.zeroIs(29000))
            .ignored("http_method", "the identity")
            .ignored("id", "the identity")
            .ignored("resource_id", "the identity")
            .ignored("rest_api_id", "the identity")
            .done();

    private AwsApiGatewayIntegration() {}
}
