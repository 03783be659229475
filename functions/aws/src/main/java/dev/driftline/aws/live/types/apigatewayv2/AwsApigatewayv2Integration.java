package dev.driftline.aws.live.types.apigatewayv2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.apigatewayv2.model.Integration;

/// What serves routes.
final class AwsApigatewayv2Integration {

    static final ResourceType<Integration> TYPE = ResourceType.named("aws_apigatewayv2_integration")
            .readBy(ApiGatewayV2.ofApi(ApiGatewayV2.INTEGRATIONS))
            .needs(ApiGatewayV2.INTEGRATIONS)
            .attributes(
                    integration -> integration,
                    "connection_id",
                    "content_handling_strategy",
                    "credentials_arn",
                    "description",
                    "integration_method",
                    "integration_subtype",
                    "integration_type",
                    "integration_uri",
                    "passthrough_behavior",
                    "request_parameters",
                    "request_templates",
                    "template_selection_expression")
            // The defaults of the API reference (Integration).
            .attribute("connection_type", Integration::connectionTypeAsString, Meaning.unsetIs("INTERNET"))
            .attribute("payload_format_version", Integration::payloadFormatVersion, Meaning.unsetIs("1.0"))
            .attribute("response_parameters", AwsApigatewayv2Integration::responses)
            .attribute("tls_config", integration -> ApiGatewayV2.SHAPE.single(integration.tlsConfig()))
            .computed("integration_response_selection_expression", Integration::integrationResponseSelectionExpression)
            .computed("timeout_milliseconds", Integration::timeoutInMillis)
            .ignored("api_id", "the identity")
            .ignored("id", "the identity")
            .done();

    private AwsApigatewayv2Integration() {}

    private static Value responses(Integration integration) {
        return Value.set(
                integration.responseParameters().entrySet(),
                response -> Value.block()
                        .with("status_code", Value.of(response.getKey()))
                        .with("mappings", Value.map(response.getValue())));
    }
}
