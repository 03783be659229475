package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.apigateway.model.GetAccountResponse;

/// The region's settings of API Gateway; there are always some.
final class AwsApiGatewayAccount {

    static final ResourceType<GetAccountResponse> TYPE = ResourceType.named("aws_api_gateway_account")
            .readBy((reads, declared) -> reads.get(Accounts.ACCOUNT, Lookup.Whole.LISTING))
            .needs(Accounts.ACCOUNT)
            .attribute("cloudwatch_role_arn", GetAccountResponse::cloudwatchRoleArn)
            .ignored("api_key_version", "AWS's own, which raises it")
            .ignored("features", "AWS's own, which adds to them")
            .ignored("id", "a constant")
            .ignored("throttle_settings", "the quota that AWS grants the account")
            .done();

    private AwsApiGatewayAccount() {}
}
