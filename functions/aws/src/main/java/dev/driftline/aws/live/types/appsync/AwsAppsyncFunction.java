package dev.driftline.aws.live.types.appsync;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.appsync.model.FunctionConfiguration;

/// A step of pipelines.
final class AwsAppsyncFunction {

    static final ResourceType<FunctionConfiguration> TYPE = ResourceType.named("aws_appsync_function")
            .readBy(AppSync.ofApi(AppSync.FUNCTIONS, "function_id"))
            .needs(AppSync.FUNCTIONS)
            .verified(Verified.ANSWERS)
            .attributes(
                    function -> function,
                    "code",
                    "description",
                    "max_batch_size",
                    "name",
                    "request_mapping_template",
                    "response_mapping_template")
            .attribute("data_source", FunctionConfiguration::dataSourceName)
            .attribute("runtime", function -> AppSync.SHAPE.single(function.runtime()))
            .attribute("sync_config", function -> AppSync.SHAPE.single(function.syncConfig()))
            .computed("arn", FunctionConfiguration::functionArn)
            .computed("function_version", FunctionConfiguration::functionVersion)
            .ignored("api_id", "the identity")
            .ignored("function_id", "the identity")
            .ignored("id", "the identity")
            .done();

    private AwsAppsyncFunction() {}
}
