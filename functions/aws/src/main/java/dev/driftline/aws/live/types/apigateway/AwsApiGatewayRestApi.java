package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.apigateway.model.GetRestApiResponse;

/// A REST API without its parts.
final class AwsApiGatewayRestApi {

    static final ResourceType<GetRestApiResponse> TYPE = ResourceType.named("aws_api_gateway_rest_api")
            .readBy(ApiGateway.REST_APIS)
            .attributes(
                    api -> api,
                    "api_key_source",
                    "binary_media_types",
                    "description",
                    "disable_execute_api_endpoint",
                    "endpoint_configuration",
                    "name")
            // A size below nought switches compression off (provider documentation, before 5.0 its default).
            .attribute(
                    "minimum_compression_size",
                    GetRestApiResponse::minimumCompressionSize,
                    Meaning.eachText(size -> size.equals("-1") ? "" : size))
            .attribute("policy", RestApiPolicies::document, IamPolicy.MEANING)
            .tags(api -> ApiGateway.tags(api.tags()))
            .computed("root_resource_id", GetRestApiResponse::rootResourceId)
            .ignored("arn", "made of the id by Terraform")
            .ignored("body", "a document that the API was imported from; its parts are resources of their own")
            .ignored("created_date", "set once by AWS")
            .ignored("execution_arn", "made of the id by Terraform")
            .ignored("fail_on_warnings", "tells Terraform how to import; AWS does not keep it")
            .ignored("id", "the identity")
            .ignored("parameters", "tell AWS how to import; AWS does not keep them")
            .ignored("put_rest_api_mode", "tells AWS how to import; AWS does not keep it")
            .done();

    private AwsApiGatewayRestApi() {}
}
