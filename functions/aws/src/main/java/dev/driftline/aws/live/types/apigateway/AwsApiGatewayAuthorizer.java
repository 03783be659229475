package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.apigateway.model.Authorizer;

/// Who says whether a caller may.
final class AwsApiGatewayAuthorizer {

    static final ResourceType<Authorizer> TYPE = ResourceType.named("aws_api_gateway_authorizer")
            .readBy(ApiGateway.ofApi(ApiGateway.AUTHORIZERS, declared -> declared.text("id")))
            .needs(ApiGateway.AUTHORIZERS)
            .attributes(
                    authorizer -> authorizer,
                    "authorizer_credentials",
                    "authorizer_uri",
                    "identity_source",
                    "identity_validation_expression",
                    "name",
                    "type")
            // API Gateway's default is five minutes (API reference, Authorizer).
            .attribute(
                    "authorizer_result_ttl_in_seconds", Authorizer::authorizerResultTtlInSeconds, Meaning.unsetIs(300))
            .attribute("provider_arns", authorizer -> Value.set(authorizer.providerARNs()))
            .ignored("arn", "made of the ids by Terraform")
            .ignored("id", "the identity")
            .ignored("rest_api_id", "the identity")
            .done();

    private AwsApiGatewayAuthorizer() {}
}
