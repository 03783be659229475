package dev.driftline.aws.live.types.appsync;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of AppSync.
public final class AppSyncTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_appsync_api_cache", () -> AwsAppsyncApiCache.TYPE),
            entry("aws_appsync_api_key", () -> AwsAppsyncApiKey.TYPE),
            entry("aws_appsync_datasource", () -> AwsAppsyncDatasource.TYPE),
            entry("aws_appsync_function", () -> AwsAppsyncFunction.TYPE),
            entry("aws_appsync_graphql_api", () -> AwsAppsyncGraphqlApi.TYPE),
            entry("aws_appsync_resolver", () -> AwsAppsyncResolver.TYPE));

    private AppSyncTypes() {}
}
