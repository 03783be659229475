package dev.driftline.aws.live.types.apigatewayv2;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of API Gateway's HTTP and WebSocket APIs.
public final class ApiGatewayV2Types {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_apigatewayv2_api", () -> AwsApigatewayv2Api.TYPE),
            entry("aws_apigatewayv2_api_mapping", () -> AwsApigatewayv2ApiMapping.TYPE),
            entry("aws_apigatewayv2_authorizer", () -> AwsApigatewayv2Authorizer.TYPE),
            entry("aws_apigatewayv2_deployment", () -> AwsApigatewayv2Deployment.TYPE),
            entry("aws_apigatewayv2_domain_name", () -> AwsApigatewayv2DomainName.TYPE),
            entry("aws_apigatewayv2_integration", () -> AwsApigatewayv2Integration.TYPE),
            entry("aws_apigatewayv2_integration_response", () -> AwsApigatewayv2IntegrationResponse.TYPE),
            entry("aws_apigatewayv2_model", () -> AwsApigatewayv2Model.TYPE),
            entry("aws_apigatewayv2_route", () -> AwsApigatewayv2Route.TYPE),
            entry("aws_apigatewayv2_route_response", () -> AwsApigatewayv2RouteResponse.TYPE),
            entry("aws_apigatewayv2_stage", () -> AwsApigatewayv2Stage.TYPE),
            entry("aws_apigatewayv2_vpc_link", () -> AwsApigatewayv2VpcLink.TYPE));

    private ApiGatewayV2Types() {}
}
