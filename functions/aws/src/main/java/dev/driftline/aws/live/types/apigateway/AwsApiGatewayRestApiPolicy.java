package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.IamPolicy;

/// The policy of an API, declared apart from it.
final class AwsApiGatewayRestApiPolicy {

    static final ResourceType<String> TYPE = ResourceType.named("aws_api_gateway_rest_api_policy")
            .identifiedBy("rest_api_id")
            .readBy((reads, declared) -> reads.get(ApiGateway.REST_APIS, declared.text("rest_api_id"))
                    .map(RestApiPolicies::document)
                    .filter(policy -> !policy.isEmpty()))
            .needs(ApiGateway.REST_APIS)
            .verified(Verified.ANSWERS)
            .mirroredIn("aws_api_gateway_rest_api", declared -> declared.text("rest_api_id"), "policy")
            .attribute("policy", policy -> policy, IamPolicy.MEANING)
            .ignored("id", "the identity")
            .ignored("rest_api_id", "the identity")
            .done();

    private AwsApiGatewayRestApiPolicy() {}
}
