package dev.driftline.aws.live.types.appsync;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reader;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.appsync.AppSyncClient;
import software.amazon.awssdk.services.appsync.model.ApiCache;
import software.amazon.awssdk.services.appsync.model.ApiCacheStatus;
import software.amazon.awssdk.services.appsync.model.ApiKey;
import software.amazon.awssdk.services.appsync.model.DataSource;
import software.amazon.awssdk.services.appsync.model.FunctionConfiguration;
import software.amazon.awssdk.services.appsync.model.GraphqlApi;
import software.amazon.awssdk.services.appsync.model.Resolver;

/// GraphQL APIs and what serves their fields; parts of an API are read by their API, all in a listing.
final class AppSync {

    private static final String NOT_FOUND = "NotFoundException";

    /// By id.
    static final Lookup<String, GraphqlApi> APIS = Lookup.<String, GraphqlApi>each(
                    "appsync:GetGraphqlApi",
                    (aws, id) ->
                            appSync(aws).getGraphqlApi(ask -> ask.apiId(id)).graphqlApi())
            .absentOn(NOT_FOUND);

    /// By API id, then by id, which is the key itself: never to be shown.
    static final Lookup<String, Map<String, ApiKey>> API_KEYS = Lookup.<String, Map<String, ApiKey>>each(
                    "appsync:ListApiKeys",
                    (aws, api) -> appSync(aws).listApiKeysPaginator(ask -> ask.apiId(api)).apiKeys().stream()
                            .collect(Collectors.toMap(ApiKey::id, Function.identity())))
            .absentOn(NOT_FOUND);

    /// By API id.
    static final Lookup<String, ApiCache> CACHES = Lookup.<String, ApiCache>each(
                    "appsync:GetApiCache",
                    (aws, api) -> Optional.of(appSync(aws)
                                    .getApiCache(ask -> ask.apiId(api))
                                    .apiCache())
                            .filter(cache -> cache.status() != ApiCacheStatus.DELETING)
                            .orElse(null))
            .absentOn(NOT_FOUND);

    /// By API id, then by name.
    static final Lookup<String, Map<String, DataSource>> DATA_SOURCES = Lookup.<String, Map<String, DataSource>>each(
                    "appsync:ListDataSources",
                    (aws, api) -> appSync(aws).listDataSourcesPaginator(ask -> ask.apiId(api)).dataSources().stream()
                            .collect(Collectors.toMap(DataSource::name, Function.identity())))
            .absentOn(NOT_FOUND);

    /// By API id, then by id.
    static final Lookup<String, Map<String, FunctionConfiguration>> FUNCTIONS =
            Lookup.<String, Map<String, FunctionConfiguration>>each(
                            "appsync:ListFunctions",
                            (aws, api) ->
                                    appSync(aws).listFunctionsPaginator(ask -> ask.apiId(api)).functions().stream()
                                            .collect(Collectors.toMap(
                                                    FunctionConfiguration::functionId, Function.identity())))
                    .absentOn(NOT_FOUND);

    /// By field.
    static final Lookup<OfType, Map<String, Resolver>> RESOLVERS = Lookup.<OfType, Map<String, Resolver>>each(
                    "appsync:ListResolvers",
                    (aws, key) ->
                            appSync(aws)
                                    .listResolversPaginator(
                                            ask -> ask.apiId(key.api()).typeName(key.type()))
                                    .resolvers()
                                    .stream()
                                    .collect(Collectors.toMap(Resolver::fieldName, Function.identity())))
            .absentOn(NOT_FOUND);

    /// Answers have all that is set.
    static final Shape SHAPE = Shape.PLAIN.complete();

    /// A type of an API's schema.
    record OfType(String api, String type) {}

    private AppSync() {}

    static AppSyncClient appSync(Aws aws) {
        return aws.client(AppSyncClient.class, AppSyncClient::builder);
    }

    /// Reads one of what a lookup finds by API.
    ///
    /// @param attribute the one that holds the key within the API
    static <V> Reader<V> ofApi(Lookup<String, Map<String, V>> lookup, String attribute) {
        return (reads, declared) -> reads.get(lookup, declared.text("api_id"))
                .flatMap(parts -> Optional.ofNullable(parts.get(declared.text(attribute))));
    }

    static Value tags(Map<String, String> tags) {
        return Value.map(tags.entrySet().stream()
                .filter(tag -> !tag.getKey().startsWith("aws:"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
