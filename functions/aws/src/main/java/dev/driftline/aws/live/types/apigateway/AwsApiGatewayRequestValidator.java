package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.apigateway.model.RequestValidator;

/// What of a request is checked before it is served.
final class AwsApiGatewayRequestValidator {

    static final ResourceType<RequestValidator> TYPE = ResourceType.named("aws_api_gateway_request_validator")
            .readBy(ApiGateway.ofApi(ApiGateway.REQUEST_VALIDATORS, declared -> declared.text("id")))
            .needs(ApiGateway.REQUEST_VALIDATORS)
            .attributes(validator -> validator, "name", "validate_request_body", "validate_request_parameters")
            .ignored("id", "the identity")
            .ignored("rest_api_id", "the identity")
            .done();

    private AwsApiGatewayRequestValidator() {}
}
