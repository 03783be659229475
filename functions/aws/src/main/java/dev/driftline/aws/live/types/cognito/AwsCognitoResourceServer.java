package dev.driftline.aws.live.types.cognito;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ResourceServerType;

/// An API that tokens of a pool may be for.
final class AwsCognitoResourceServer {

    static final ResourceType<ResourceServerType> TYPE = ResourceType.named("aws_cognito_resource_server")
            .readBy(Cognito.listedInPool(Cognito.SERVERS, "identifier"))
            .needs(Cognito.SERVERS)
            .attribute("name", ResourceServerType::name)
            .attribute("scope", server -> Cognito.SHAPE.set(server.scopes()))
            .ignored("id", "the identity")
            .ignored("identifier", "the identity")
            .ignored("scope_identifiers", "made of the scopes by Terraform")
            .ignored("user_pool_id", "the identity")
            .done();

    private AwsCognitoResourceServer() {}
}
