package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Optional;
import software.amazon.awssdk.services.apigateway.model.UsagePlanKey;

/// A key in a usage plan.
final class AwsApiGatewayUsagePlanKey {

    static final ResourceType<UsagePlanKey> TYPE = ResourceType.named("aws_api_gateway_usage_plan_key")
            .readBy((reads, declared) -> reads.get(Accounts.USAGE_PLAN_KEYS, declared.text("usage_plan_id"))
                    .flatMap(keys -> Optional.ofNullable(keys.get(declared.text("key_id")))))
            .needs(Accounts.USAGE_PLAN_KEYS)
            .attribute("key_type", UsagePlanKey::type)
            .computed("name", UsagePlanKey::name)
            .ignored("id", "the identity")
            .ignored("key_id", "the identity")
            .ignored("usage_plan_id", "the identity")
            .ignored("value", "the key's, a secret")
            .done();

    private AwsApiGatewayUsagePlanKey() {}
}
