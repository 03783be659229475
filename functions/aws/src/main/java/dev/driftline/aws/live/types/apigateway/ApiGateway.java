package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reader;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.apigateway.ApiGatewayClient;
import software.amazon.awssdk.services.apigateway.model.Authorizer;
import software.amazon.awssdk.services.apigateway.model.Deployment;
import software.amazon.awssdk.services.apigateway.model.GatewayResponse;
import software.amazon.awssdk.services.apigateway.model.GetAuthorizersResponse;
import software.amazon.awssdk.services.apigateway.model.GetGatewayResponsesResponse;
import software.amazon.awssdk.services.apigateway.model.GetRequestValidatorsResponse;
import software.amazon.awssdk.services.apigateway.model.GetRestApiResponse;
import software.amazon.awssdk.services.apigateway.model.Model;
import software.amazon.awssdk.services.apigateway.model.RequestValidator;
import software.amazon.awssdk.services.apigateway.model.Resource;
import software.amazon.awssdk.services.apigateway.model.Stage;

/// REST APIs and what serves them. Reading anything is the one IAM action `apigateway:GET` (Service Authorization
/// Reference, "Actions for Amazon API Gateway Management"); parts of an API are read by their API, all in a call.
final class ApiGateway {

    /// The IAM action of every read.
    static final String GET = "apigateway:GET";

    /// The most items that API Gateway puts in one answer.
    static final int PAGE = 500;

    /// By id.
    static final Lookup<String, GetRestApiResponse> REST_APIS =
            each((aws, id) -> apiGateway(aws).getRestApi(ask -> ask.restApiId(id)));

    /// Paths with their methods, integrations and responses: by API id, then by resource id.
    static final Lookup<String, Map<String, Resource>> RESOURCES = each((aws, api) ->
            apiGateway(aws)
                    .getResourcesPaginator(
                            ask -> ask.restApiId(api).embed("methods").limit(PAGE))
                    .items()
                    .stream()
                    .collect(Collectors.toMap(Resource::id, Function.identity())));

    /// By API id, then by name.
    static final Lookup<String, Map<String, Stage>> STAGES =
            each((aws, api) -> apiGateway(aws).getStages(ask -> ask.restApiId(api)).item().stream()
                    .collect(Collectors.toMap(Stage::stageName, Function.identity())));

    /// By API id, then by id.
    static final Lookup<String, Map<String, Deployment>> DEPLOYMENTS = each((aws, api) ->
            apiGateway(aws).getDeploymentsPaginator(ask -> ask.restApiId(api).limit(PAGE)).items().stream()
                    .collect(Collectors.toMap(Deployment::id, Function.identity())));

    /// By API id, then by id.
    static final Lookup<String, Map<String, Authorizer>> AUTHORIZERS = each((aws, api) -> Pages.of(
            position -> apiGateway(aws)
                    .getAuthorizers(ask -> ask.restApiId(api).limit(PAGE).position(position)),
            GetAuthorizersResponse::items,
            GetAuthorizersResponse::position,
            Authorizer::id));

    /// By API id, then by name.
    static final Lookup<String, Map<String, Model>> MODELS = each((aws, api) ->
            apiGateway(aws).getModelsPaginator(ask -> ask.restApiId(api).limit(PAGE)).items().stream()
                    .collect(Collectors.toMap(Model::name, Function.identity())));

    /// By API id, then by id.
    static final Lookup<String, Map<String, RequestValidator>> REQUEST_VALIDATORS = each((aws, api) -> Pages.of(
            position -> apiGateway(aws)
                    .getRequestValidators(ask -> ask.restApiId(api).limit(PAGE).position(position)),
            GetRequestValidatorsResponse::items,
            GetRequestValidatorsResponse::position,
            RequestValidator::id));

    /// By API id, then by type. The listing has API Gateway's own responses too, which nobody made.
    static final Lookup<String, Map<String, GatewayResponse>> GATEWAY_RESPONSES = each((aws, api) -> {
        var responses = Pages.of(
                position -> apiGateway(aws)
                        .getGatewayResponses(
                                ask -> ask.restApiId(api).limit(PAGE).position(position)),
                GetGatewayResponsesResponse::items,
                GetGatewayResponsesResponse::position,
                GatewayResponse::responseTypeAsString);
        responses.values().removeIf(response -> Boolean.TRUE.equals(response.defaultResponse()));
        return responses;
    });

    /// Answers have all that is set.
    static final Shape SHAPE = Shape.PLAIN.complete();

    private ApiGateway() {}

    static ApiGatewayClient apiGateway(Aws aws) {
        return aws.client(ApiGatewayClient.class, ApiGatewayClient::builder);
    }

    static <K, V> Lookup<K, V> each(BiFunction<Aws, K, @Nullable V> read) {
        return Lookup.<K, V>each(GET, read).absentOn("NotFoundException");
    }

    /// Reads one of what a lookup finds by API.
    ///
    /// @param key from what is declared, the key within the API
    static <V> Reader<V> ofApi(Lookup<String, Map<String, V>> lookup, Function<DeclaredResource, String> key) {
        return (reads, declared) -> reads.get(lookup, declared.text("rest_api_id"))
                .flatMap(parts -> Optional.ofNullable(parts.get(key.apply(declared))));
    }

    static Value tags(@Nullable Map<String, String> tags) {
        var own = new TreeMap<String, String>();
        if (tags != null) {
            tags.forEach((key, value) -> {
                if (!key.startsWith("aws:")) {
                    own.put(key, value);
                }
            });
        }
        return Value.map(own);
    }
}
