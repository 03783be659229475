package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.apigateway.model.Resource;

/// A path of an API.
final class AwsApiGatewayResource {

    static final ResourceType<Resource> TYPE = ResourceType.named("aws_api_gateway_resource")
            .readBy(ApiGateway.ofApi(ApiGateway.RESOURCES, declared -> declared.text("id")))
            .needs(ApiGateway.RESOURCES)
            .attributes(resource -> resource, "parent_id", "path_part")
            .computed("path", Resource::path)
            .ignored("id", "the identity")
            .ignored("rest_api_id", "the identity")
            .done();

    private AwsApiGatewayResource() {}
}
