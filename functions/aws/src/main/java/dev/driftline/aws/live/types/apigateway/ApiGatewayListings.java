package dev.driftline.aws.live.types.apigateway;

import static dev.driftline.aws.live.types.apigateway.ApiGateway.apiGateway;

import dev.driftline.aws.live.kit.Asking;
import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.apigateway.model.Resource;
import software.amazon.awssdk.services.apigateway.model.RestApi;

/// REST APIs with their methods and stages. An API that is declared by a document (`body`) has no methods of
/// its own in any state.
public final class ApiGatewayListings {

    private static final Lookup<Whole, List<RestApi>> APIS = Lookup.whole(
            ApiGateway.GET,
            aws -> apiGateway(aws).getRestApisPaginator(ask -> ask.limit(ApiGateway.PAGE)).items().stream()
                    .toList());

    /// @param path for people
    private record Part(String api, String id, String path) {
        String key() {
            return api + "/" + id;
        }
    }

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_api_gateway_rest_api")
                    .from(APIS)
                    .id(api -> api.id())
                    .label(RestApi::name)
                    .tagMap(RestApi::tags)
                    .done(),
            Listing.of("aws_api_gateway_method")
                    .from(ApiGatewayListings::methods, APIS, ApiGateway.RESOURCES)
                    .id(Part::key)
                    .key(part -> part.api() + "/*")
                    .label(Part::path)
                    .declaredAs(declared -> "%s/%s/%s"
                            .formatted(
                                    declared.text("rest_api_id"),
                                    declared.text("resource_id"),
                                    declared.text("http_method")))
                    .heldBy("aws_api_gateway_rest_api", ApiGatewayListings::documented)
                    .partOf("aws_api_gateway_rest_api", Part::api)
                    .done(),
            Listing.of("aws_api_gateway_stage")
                    .from(
                            ask -> ask.each(ApiGateway.STAGES, ids(ask)).entrySet().stream()
                                    .flatMap(api -> api.getValue().values().stream()
                                            .map(stage -> new Part(api.getKey(), stage.stageName(), ""))),
                            APIS,
                            ApiGateway.STAGES)
                    .id(Part::key)
                    .declaredAs(declared -> declared.text("rest_api_id") + "/" + declared.text("stage_name"))
                    // Which makes one when it is told a name.
                    .heldBy(
                            "aws_api_gateway_deployment",
                            declared -> Stream.of(declared.text("rest_api_id") + "/" + declared.text("stage_name")))
                    .partOf("aws_api_gateway_rest_api", Part::api)
                    .done(),
            Listing.of("aws_api_gateway_api_key")
                    .from(
                            ApiGateway.GET,
                            aws -> apiGateway(aws)
                                    .getApiKeysPaginator(ask -> ask.limit(ApiGateway.PAGE))
                                    .items())
                    .id(key -> key.id())
                    .label(key -> key.name())
                    .tagMap(key -> key.tags())
                    .onlyBeside("aws_api_gateway_")
                    .concern(Concern.ACCESS)
                    .done(),
            Listing.of("aws_api_gateway_usage_plan")
                    .from(
                            ApiGateway.GET,
                            aws -> apiGateway(aws)
                                    .getUsagePlansPaginator(ask -> ask.limit(ApiGateway.PAGE))
                                    .items())
                    .id(plan -> plan.id())
                    .label(plan -> plan.name())
                    .tagMap(plan -> plan.tags())
                    .concern(Concern.MINOR)
                    .done());

    private ApiGatewayListings() {}

    private static List<String> ids(Asking ask) {
        return ask.all(APIS).stream().map(RestApi::id).toList();
    }

    private static Stream<Part> methods(Asking ask) {
        return ask.each(ApiGateway.RESOURCES, ids(ask)).entrySet().stream()
                .flatMap(api -> api.getValue().values().stream()
                        .filter(Resource::hasResourceMethods)
                        .flatMap(resource -> resource.resourceMethods().keySet().stream()
                                .map(method -> new Part(
                                        api.getKey(), resource.id() + "/" + method, method + " " + resource.path()))));
    }

    private static Stream<String> documented(DeclaredResource api) {
        return api.text("body").isEmpty() ? Stream.of() : Stream.of(api.text("id") + "/*");
    }
}
