package dev.driftline.aws.live.types.apigateway;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of API Gateway's REST APIs.
public final class ApiGatewayTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_api_gateway_account", () -> AwsApiGatewayAccount.TYPE),
            entry("aws_api_gateway_api_key", () -> AwsApiGatewayApiKey.TYPE),
            entry("aws_api_gateway_authorizer", () -> AwsApiGatewayAuthorizer.TYPE),
            entry("aws_api_gateway_base_path_mapping", () -> AwsApiGatewayBasePathMapping.TYPE),
            entry("aws_api_gateway_client_certificate", () -> AwsApiGatewayClientCertificate.TYPE),
            entry("aws_api_gateway_deployment", () -> AwsApiGatewayDeployment.TYPE),
            entry("aws_api_gateway_domain_name", () -> AwsApiGatewayDomainName.TYPE),
            entry("aws_api_gateway_gateway_response", () -> AwsApiGatewayGatewayResponse.TYPE),
            entry("aws_api_gateway_integration", () -> AwsApiGatewayIntegration.TYPE),
            entry("aws_api_gateway_integration_response", () -> AwsApiGatewayIntegrationResponse.TYPE),
            entry("aws_api_gateway_method", () -> AwsApiGatewayMethod.TYPE),
            entry("aws_api_gateway_method_response", () -> AwsApiGatewayMethodResponse.TYPE),
            entry("aws_api_gateway_method_settings", () -> AwsApiGatewayMethodSettings.TYPE),
            entry("aws_api_gateway_model", () -> AwsApiGatewayModel.TYPE),
            entry("aws_api_gateway_request_validator", () -> AwsApiGatewayRequestValidator.TYPE),
            entry("aws_api_gateway_resource", () -> AwsApiGatewayResource.TYPE),
            entry("aws_api_gateway_rest_api", () -> AwsApiGatewayRestApi.TYPE),
            entry("aws_api_gateway_rest_api_policy", () -> AwsApiGatewayRestApiPolicy.TYPE),
            entry("aws_api_gateway_stage", () -> AwsApiGatewayStage.TYPE),
            entry("aws_api_gateway_usage_plan", () -> AwsApiGatewayUsagePlan.TYPE),
            entry("aws_api_gateway_usage_plan_key", () -> AwsApiGatewayUsagePlanKey.TYPE),
            entry("aws_api_gateway_vpc_link", () -> AwsApiGatewayVpcLink.TYPE));

    private ApiGatewayTypes() {}
}
