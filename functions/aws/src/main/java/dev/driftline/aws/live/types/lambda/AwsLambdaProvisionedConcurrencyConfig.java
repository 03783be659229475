package dev.driftline.aws.live.types.lambda;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.lambda.model.GetProvisionedConcurrencyConfigResponse;

/// Instances of a version or alias that are kept ready.
final class AwsLambdaProvisionedConcurrencyConfig {

    static final ResourceType<GetProvisionedConcurrencyConfigResponse> TYPE = ResourceType.named(
                    "aws_lambda_provisioned_concurrency_config")
            .readBy((reads, declared) -> reads.get(LambdaSettings.PROVISIONED, Qualified.of(declared)))
            .needs(LambdaSettings.PROVISIONED)
            .attribute(
                    "provisioned_concurrent_executions",
                    GetProvisionedConcurrencyConfigResponse::requestedProvisionedConcurrentExecutions)
            .allIgnored("a part of the identity", "function_name", "id", "qualifier")
            .ignored("skip_destroy", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsLambdaProvisionedConcurrencyConfig() {}
}
