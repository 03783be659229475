package dev.driftline.aws.live.types.apigatewayv2;

import static dev.driftline.aws.live.types.apigatewayv2.ApiGatewayV2.v2;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.types.apigateway.Pages;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.apigatewayv2.model.Api;
import software.amazon.awssdk.services.apigatewayv2.model.GetApisResponse;

/// HTTP and WebSocket APIs with their routes and stages. An API that is declared by a document (`body`), or in one
/// piece with its route and `$default` stage ("quick create"), has none of its own in any state.
public final class ApiGatewayV2Listings {

    private static final Lookup<Whole, List<Api>> APIS = Lookup.whole(
            ApiGatewayV2.GET,
            aws -> List.copyOf(Pages.of(
                            token -> v2(aws).getApis(ask ->
                                    ask.maxResults(ApiGatewayV2.PAGE).nextToken(token)),
                            GetApisResponse::items,
                            GetApisResponse::nextToken,
                            Api::apiId)
                    .values()));

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_apigatewayv2_api")
                    .from(APIS)
                    .id(api -> api.apiId())
                    .label(Api::name)
                    .tagMap(Api::tags)
                    .done(),
            Listing.of("aws_apigatewayv2_route")
                    .from(
                            ask -> ask
                                    .each(
                                            ApiGatewayV2.ROUTES,
                                            ask.all(APIS).stream()
                                                    .map(Api::apiId)
                                                    .toList())
                                    .entrySet()
                                    .stream()
                                    .flatMap(api -> api.getValue().values().stream()
                                            .map(route -> Map.entry(api.getKey(), route))),
                            APIS,
                            ApiGatewayV2.ROUTES)
                    .id(route -> route.getKey() + "/" + route.getValue().routeId())
                    .key(route -> route.getValue().routeId())
                    .key(route -> route.getKey() + "/*")
                    .label(route -> route.getValue().routeKey())
                    .heldBy("aws_apigatewayv2_api", ApiGatewayV2Listings::documented)
                    .partOf("aws_apigatewayv2_api", Map.Entry::getKey)
                    .done(),
            Listing.of("aws_apigatewayv2_stage")
                    .from(
                            ask -> ask
                                    .each(
                                            ApiGatewayV2.STAGES,
                                            ask.all(APIS).stream()
                                                    .map(Api::apiId)
                                                    .toList())
                                    .entrySet()
                                    .stream()
                                    .flatMap(api -> api.getValue().keySet().stream()
                                            .map(stage -> Map.entry(api.getKey(), stage))),
                            APIS,
                            ApiGatewayV2.STAGES)
                    .id(stage -> stage.getKey() + "/" + stage.getValue())
                    .key(stage -> stage.getKey() + "/*")
                    .declaredAs(declared -> declared.text("api_id") + "/" + declared.text("name"))
                    .heldBy("aws_apigatewayv2_api", ApiGatewayV2Listings::documented)
                    .partOf("aws_apigatewayv2_api", Map.Entry::getKey)
                    .done());

    private ApiGatewayV2Listings() {}

    private static Stream<String> documented(DeclaredResource api) {
        return api.text("body").isEmpty() && api.text("route_key").isEmpty()
                ? Stream.of()
                : Stream.of(api.text("id") + "/*");
    }
}
