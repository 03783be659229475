package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.apigateway.model.GetApiKeyResponse;

/// A key that callers send; its value is a secret and not asked for.
final class AwsApiGatewayApiKey {

    static final ResourceType<GetApiKeyResponse> TYPE = ResourceType.named("aws_api_gateway_api_key")
            .readBy(Accounts.API_KEYS)
            .attributes(key -> key, "customer_id", "description", "enabled", "name")
            .tags(key -> ApiGateway.tags(key.tags()))
            .ignored("arn", "made of the id by Terraform")
            .ignored("created_date", "set once by AWS")
            .ignored("id", "the identity")
            .ignored("last_updated_date", "moves on with every change")
            .ignored("value", "a secret; cannot be changed and is not asked for")
            .done();

    private AwsApiGatewayApiKey() {}
}
