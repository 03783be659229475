package dev.driftline.aws.live.types.lambda;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.lambda.model.CodeSigningConfig;

/// Who may sign the code of functions.
final class AwsLambdaCodeSigningConfig {

    static final ResourceType<CodeSigningConfig> TYPE = ResourceType.named("aws_lambda_code_signing_config")
            .identifiedBy("arn")
            .readBy(LambdaSettings.CODE_SIGNING)
            .attribute("allowed_publishers", config -> Shape.PLAIN.complete().single(config.allowedPublishers()))
            .attribute("description", CodeSigningConfig::description)
            .attribute("policies", config -> Shape.PLAIN.complete().single(config.codeSigningPolicies()))
            .allIgnored("the identity", "arn", "config_id", "id")
            .ignored("last_modified", "a date that follows every change; the changes are compared")
            .verified(Verified.ANSWERS)
            .done();

    private AwsLambdaCodeSigningConfig() {}
}
