package dev.driftline.aws.live.types.appsync;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.appsync.model.GraphqlApi;

/// A GraphQL API without its parts.
final class AwsAppsyncGraphqlApi {

    private static final Shape SHAPE = AppSync.SHAPE
            .renamed("cloud_watch_logs_role_arn", "cloudwatch_logs_role_arn")
            .renamed("open_id_connect_config", "openid_connect_config");

    static final ResourceType<GraphqlApi> TYPE = ResourceType.named("aws_appsync_graphql_api")
            .readBy(AppSync.APIS)
            .attribute("additional_authentication_provider", api -> SHAPE.set(api.additionalAuthenticationProviders()))
            .attributes(
                    api -> api,
                    "authentication_type",
                    "name",
                    "query_depth_limit",
                    "resolver_count_limit",
                    "xray_enabled")
            // The defaults of the API reference (GraphqlApi).
            .attribute("introspection_config", GraphqlApi::introspectionConfigAsString, Meaning.unsetIs("ENABLED"))
            .attribute("visibility", GraphqlApi::visibilityAsString, Meaning.unsetIs("GLOBAL"))
            .attribute("lambda_authorizer_config", api -> SHAPE.single(api.lambdaAuthorizerConfig()))
            .attribute("log_config", api -> SHAPE.single(api.logConfig()))
            .attribute("openid_connect_config", api -> SHAPE.single(api.openIDConnectConfig()))
            .attribute("user_pool_config", api -> SHAPE.single(api.userPoolConfig()))
            .tags(api -> AppSync.tags(api.tags()))
            .computed("arn", GraphqlApi::arn)
            .computed("uris", api -> Value.map(api.uris()))
            .ignored("id", "the identity")
            .ignored("schema", "AWS answers with a rendering of its own, without comments and in another order")
            .done();

    private AwsAppsyncGraphqlApi() {}
}
