package dev.driftline.aws.live.types.lambda;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.codedeploy.LambdaShifts;
import software.amazon.awssdk.services.lambda.model.GetAliasResponse;

/// A name for a version of a function, or for two of them by weight.
final class AwsLambdaAlias {

    static final ResourceType<GetAliasResponse> TYPE = ResourceType.named("aws_lambda_alias")
            .identifiedBy("arn")
            .readBy((reads, declared) -> reads.get(
                    LambdaSettings.ALIASES,
                    new Qualified(FunctionNames.bare(declared.text("function_name")), declared.text("name"))))
            .needs(LambdaSettings.ALIASES)
            // Whether CodeDeploy moved it; asked for findings alone.
            .needs(LambdaShifts.lookups())
            .attribute("description", GetAliasResponse::description)
            .attribute("function_version", GetAliasResponse::functionVersion)
            .attribute("routing_config", alias -> Shape.PLAIN.complete().single(alias.routingConfig()))
            .allIgnored(
                    "follows from the names of function and alias, which are the identity", "arn", "id", "invoke_arn")
            .allIgnored("a part of the identity", "function_name", "name")
            .done();

    private AwsLambdaAlias() {}
}
