package dev.driftline.aws.live.types.apigatewayv2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.apigatewayv2.model.GetAuthorizerResponse;

/// Who says whether a caller may.
final class AwsApigatewayv2Authorizer {

    static final ResourceType<GetAuthorizerResponse> TYPE = ResourceType.named("aws_apigatewayv2_authorizer")
            .readBy((reads, declared) -> reads.get(
                    ApiGatewayV2.AUTHORIZERS, new ApiGatewayV2.OfApi(declared.text("api_id"), declared.text("id"))))
            .needs(ApiGatewayV2.AUTHORIZERS)
            .attributes(
                    authorizer -> authorizer,
                    "authorizer_credentials_arn",
                    "authorizer_payload_format_version",
                    "authorizer_type",
                    "authorizer_uri",
                    "enable_simple_responses",
                    "name")
            .computed("authorizer_result_ttl_in_seconds", GetAuthorizerResponse::authorizerResultTtlInSeconds)
            .attribute("identity_sources", authorizer -> Value.set(authorizer.identitySource()))
            .attribute("jwt_configuration", authorizer -> ApiGatewayV2.SHAPE.single(authorizer.jwtConfiguration()))
            .ignored("api_id", "the identity")
            .ignored("id", "the identity")
            .done();

    private AwsApigatewayv2Authorizer() {}
}
