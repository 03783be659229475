package dev.driftline.aws.live.types.lambda;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.lambda.model.GetFunctionEventInvokeConfigResponse;

/// What becomes of asynchronous calls that fail.
final class AwsLambdaFunctionEventInvokeConfig {

    static final ResourceType<GetFunctionEventInvokeConfigResponse> TYPE = ResourceType.named(
                    "aws_lambda_function_event_invoke_config")
            .readBy((reads, declared) -> reads.get(LambdaSettings.INVOCATIONS, Qualified.of(declared)))
            .needs(LambdaSettings.INVOCATIONS)
            .attribute("destination_config", config -> Shape.PLAIN.complete().single(config.destinationConfig()))
            // Lambda Developer Guide, "Error handling for asynchronous invocation": six hours and two retries.
            .attribute(
                    "maximum_event_age_in_seconds",
                    GetFunctionEventInvokeConfigResponse::maximumEventAgeInSeconds,
                    Meaning.zeroIs(21600))
            .attribute(
                    "maximum_retry_attempts",
                    GetFunctionEventInvokeConfigResponse::maximumRetryAttempts,
                    Meaning.unsetIs(2))
            .allIgnored("a part of the identity", "function_name", "id", "qualifier")
            .done();

    private AwsLambdaFunctionEventInvokeConfig() {}
}
