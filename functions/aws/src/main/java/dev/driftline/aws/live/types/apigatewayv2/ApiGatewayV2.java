package dev.driftline.aws.live.types.apigatewayv2;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reader;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.apigateway.Pages;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.apigatewayv2.ApiGatewayV2Client;
import software.amazon.awssdk.services.apigatewayv2.model.ApiMapping;
import software.amazon.awssdk.services.apigatewayv2.model.GetApiMappingsResponse;
import software.amazon.awssdk.services.apigatewayv2.model.GetApiResponse;
import software.amazon.awssdk.services.apigatewayv2.model.GetAuthorizerResponse;
import software.amazon.awssdk.services.apigatewayv2.model.GetDeploymentResponse;
import software.amazon.awssdk.services.apigatewayv2.model.GetDomainNameResponse;
import software.amazon.awssdk.services.apigatewayv2.model.GetIntegrationResponseResponse;
import software.amazon.awssdk.services.apigatewayv2.model.GetIntegrationsResponse;
import software.amazon.awssdk.services.apigatewayv2.model.GetModelResponse;
import software.amazon.awssdk.services.apigatewayv2.model.GetRouteResponseResponse;
import software.amazon.awssdk.services.apigatewayv2.model.GetRoutesResponse;
import software.amazon.awssdk.services.apigatewayv2.model.GetStagesResponse;
import software.amazon.awssdk.services.apigatewayv2.model.GetVpcLinkResponse;
import software.amazon.awssdk.services.apigatewayv2.model.Integration;
import software.amazon.awssdk.services.apigatewayv2.model.Route;
import software.amazon.awssdk.services.apigatewayv2.model.Stage;

/// HTTP and WebSocket APIs. Reading anything is the one IAM action `apigateway:GET` (Service Authorization Reference,
/// "Actions for Amazon API Gateway Management V2"); parts of an API are read by their API, all in a call
/// where there are many of them.
final class ApiGatewayV2 {

    static final String GET = "apigateway:GET";

    /// The most items that API Gateway puts in one answer.
    static final String PAGE = "100";

    /// By id.
    static final Lookup<String, GetApiResponse> APIS = each((aws, id) -> v2(aws).getApi(ask -> ask.apiId(id)));

    /// By API id, then by id.
    static final Lookup<String, Map<String, Route>> ROUTES = each((aws, api) -> Pages.of(
            token -> v2(aws).getRoutes(ask -> ask.apiId(api).maxResults(PAGE).nextToken(token)),
            GetRoutesResponse::items,
            GetRoutesResponse::nextToken,
            Route::routeId));

    /// By API id, then by id.
    static final Lookup<String, Map<String, Integration>> INTEGRATIONS = each((aws, api) -> Pages.of(
            token -> v2(aws).getIntegrations(
                            ask -> ask.apiId(api).maxResults(PAGE).nextToken(token)),
            GetIntegrationsResponse::items,
            GetIntegrationsResponse::nextToken,
            Integration::integrationId));

    static final Lookup<OfApi, GetAuthorizerResponse> AUTHORIZERS =
            each((aws, key) -> v2(aws).getAuthorizer(ask -> ask.apiId(key.api()).authorizerId(key.id())));

    static final Lookup<OfApi, GetModelResponse> MODELS =
            each((aws, key) -> v2(aws).getModel(ask -> ask.apiId(key.api()).modelId(key.id())));

    static final Lookup<OfPart, GetRouteResponseResponse> ROUTE_RESPONSES = each((aws, key) -> v2(aws).getRouteResponse(
                    ask -> ask.apiId(key.api()).routeId(key.part()).routeResponseId(key.id())));

    static final Lookup<OfPart, GetIntegrationResponseResponse> INTEGRATION_RESPONSES =
            each((aws, key) -> v2(aws).getIntegrationResponse(ask ->
                    ask.apiId(key.api()).integrationId(key.part()).integrationResponseId(key.id())));

    /// By API id, then by name.
    static final Lookup<String, Map<String, Stage>> STAGES = each((aws, api) -> Pages.of(
            token -> v2(aws).getStages(ask -> ask.apiId(api).maxResults(PAGE).nextToken(token)),
            GetStagesResponse::items,
            GetStagesResponse::nextToken,
            Stage::stageName));

    static final Lookup<OfApi, GetDeploymentResponse> DEPLOYMENTS =
            each((aws, key) -> v2(aws).getDeployment(ask -> ask.apiId(key.api()).deploymentId(key.id())));

    /// By id.
    static final Lookup<String, GetVpcLinkResponse> VPC_LINKS =
            each((aws, id) -> v2(aws).getVpcLink(ask -> ask.vpcLinkId(id)));

    /// By name.
    static final Lookup<String, GetDomainNameResponse> DOMAIN_NAMES =
            each((aws, name) -> v2(aws).getDomainName(ask -> ask.domainName(name)));

    /// By domain name, then by id.
    static final Lookup<String, Map<String, ApiMapping>> MAPPINGS = each((aws, domain) -> Pages.of(
            token -> v2(aws).getApiMappings(
                            ask -> ask.domainName(domain).maxResults(PAGE).nextToken(token)),
            GetApiMappingsResponse::items,
            GetApiMappingsResponse::nextToken,
            ApiMapping::apiMappingId));

    /// Answers have all that is set.
    static final Shape SHAPE = Shape.PLAIN.complete();

    /// A part of an API.
    record OfApi(String api, String id) {}

    /// What belongs to a part of an API.
    record OfPart(String api, String part, String id) {}

    private ApiGatewayV2() {}

    static ApiGatewayV2Client v2(Aws aws) {
        return aws.client(ApiGatewayV2Client.class, ApiGatewayV2Client::builder);
    }

    private static <K, V> Lookup<K, V> each(BiFunction<Aws, K, @Nullable V> read) {
        return Lookup.<K, V>each(GET, read).absentOn("NotFoundException");
    }

    /// Reads one of what a lookup finds by API.
    static <V> Reader<V> ofApi(Lookup<String, Map<String, V>> lookup) {
        return (reads, declared) -> reads.get(lookup, declared.text("api_id"))
                .flatMap(parts -> Optional.ofNullable(parts.get(declared.text("id"))));
    }

    /// Reads what belongs to a part of an API.
    ///
    /// @param part the attribute that holds the part's id
    static <V> Reader<V> ofPart(Lookup<OfPart, V> lookup, String part) {
        return (reads, declared) ->
                reads.get(lookup, new OfPart(declared.text("api_id"), declared.text(part), declared.text("id")));
    }

    static Value tags(Map<String, String> tags) {
        return Value.map(tags.entrySet().stream()
                .filter(tag -> !tag.getKey().startsWith("aws:"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
