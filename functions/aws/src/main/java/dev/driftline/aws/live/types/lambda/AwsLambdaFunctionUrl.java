package dev.driftline.aws.live.types.lambda;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.lambda.model.GetFunctionUrlConfigResponse;

/// The URL by which a function is called over HTTPS.
final class AwsLambdaFunctionUrl {

    static final ResourceType<GetFunctionUrlConfigResponse> TYPE = ResourceType.named("aws_lambda_function_url")
            .readBy((reads, declared) -> reads.get(LambdaSettings.URLS, Qualified.of(declared)))
            .needs(LambdaSettings.URLS)
            .attribute("authorization_type", GetFunctionUrlConfigResponse::authTypeAsString)
            .attribute("cors", url -> Shape.PLAIN.complete().single(url.cors()))
            .attribute("invoke_mode", GetFunctionUrlConfigResponse::invokeModeAsString, Meaning.unsetIs("BUFFERED"))
            .ignored("function_arn", "follows from the function's name, which is a part of the identity")
            .allIgnored("made up by AWS for every new URL configuration", "function_url", "url_id")
            .allIgnored("a part of the identity", "function_name", "id", "qualifier")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsLambdaFunctionUrl() {}
}
