package dev.driftline.aws.live.types.lambda;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Lambda.
public final class LambdaTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_lambda_alias", () -> AwsLambdaAlias.TYPE),
            entry("aws_lambda_code_signing_config", () -> AwsLambdaCodeSigningConfig.TYPE),
            entry("aws_lambda_event_source_mapping", () -> AwsLambdaEventSourceMapping.TYPE),
            entry("aws_lambda_function", () -> AwsLambdaFunction.TYPE),
            entry("aws_lambda_function_event_invoke_config", () -> AwsLambdaFunctionEventInvokeConfig.TYPE),
            entry("aws_lambda_function_url", () -> AwsLambdaFunctionUrl.TYPE),
            entry("aws_lambda_layer_version", () -> AwsLambdaLayerVersion.TYPE),
            entry("aws_lambda_layer_version_permission", () -> AwsLambdaLayerVersionPermission.TYPE),
            entry("aws_lambda_permission", () -> AwsLambdaPermission.TYPE),
            entry("aws_lambda_provisioned_concurrency_config", () -> AwsLambdaProvisionedConcurrencyConfig.TYPE));

    private LambdaTypes() {}
}
