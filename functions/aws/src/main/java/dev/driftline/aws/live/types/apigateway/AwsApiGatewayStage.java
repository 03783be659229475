package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.logs.LogGroupArns;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.apigateway.model.CacheClusterStatus;
import software.amazon.awssdk.services.apigateway.model.Stage;

/// A deployment that is served under a name.
final class AwsApiGatewayStage {

    static final ResourceType<Stage> TYPE = ResourceType.named("aws_api_gateway_stage")
            // What a web ACL is associated with.
            .identifiedBy("arn")
            .readBy(ApiGateway.ofApi(ApiGateway.STAGES, declared -> declared.text("stage_name")))
            .needs(ApiGateway.STAGES)
            .attributes(
                    stage -> stage,
                    "client_certificate_id",
                    "deployment_id",
                    "description",
                    "documentation_version",
                    "variables")
            .attribute(
                    "access_log_settings",
                    stage -> ApiGateway.SHAPE.single(stage.accessLogSettings()),
                    Meaning.field("destination_arn", LogGroupArns.MEANING))
            .attribute("canary_settings", stage -> ApiGateway.SHAPE.single(stage.canarySettings()))
            .attribute("cache_cluster_enabled", AwsApiGatewayStage::cached)
            // The size of a cache that is off says nothing, and the provider keeps what the state had.
            .attribute(
                    "cache_cluster_size", stage -> cached(stage) ? stage.cacheClusterSize() : null, Meaning.whereTold())
            .tags(stage -> ApiGateway.tags(stage.tags()))
            .attribute("xray_tracing_enabled", Stage::tracingEnabled)
            .computed("web_acl_arn", Stage::webAclArn)
            .ignored("arn", "made of the ids by Terraform")
            .ignored("execution_arn", "made of the ids by Terraform")
            .ignored("id", "the identity")
            .ignored("invoke_url", "made of the ids by Terraform")
            .ignored("rest_api_id", "the identity")
            .ignored("stage_name", "the identity")
            .done();

    private AwsApiGatewayStage() {}

    private static boolean cached(Stage stage) {
        return Boolean.TRUE.equals(stage.cacheClusterEnabled())
                && stage.cacheClusterStatus() != CacheClusterStatus.DELETE_IN_PROGRESS;
    }
}
