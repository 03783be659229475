package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.JsonText;
import software.amazon.awssdk.services.apigateway.model.Model;

/// The shape of a request's or an answer's body.
final class AwsApiGatewayModel {

    static final ResourceType<Model> TYPE = ResourceType.named("aws_api_gateway_model")
            .readBy(ApiGateway.ofApi(ApiGateway.MODELS, declared -> declared.text("name")))
            .needs(ApiGateway.MODELS)
            .attributes(model -> model, "content_type", "description")
            .attribute("schema", Model::schema, JsonText.MEANING)
            .ignored("id", "given by AWS; the name is the identity")
            .ignored("name", "the identity")
            .ignored("rest_api_id", "the identity")
            .done();

    private AwsApiGatewayModel() {}
}
