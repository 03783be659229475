package dev.driftline.aws.live.types.cognito;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolClientType;

/// An application that users of a pool sign in to.
final class AwsCognitoUserPoolClient {

    static final ResourceType<UserPoolClientType> TYPE = ResourceType.named("aws_cognito_user_pool_client")
            .readBy(Cognito.inPool(Cognito.CLIENTS, "id"))
            .needs(Cognito.CLIENTS)
            .attributes(
                    client -> client,
                    "access_token_validity",
                    "auth_session_validity",
                    "default_redirect_uri",
                    "enable_propagate_additional_user_context_data",
                    "enable_token_revocation",
                    "explicit_auth_flows",
                    "id_token_validity",
                    "prevent_user_existence_errors",
                    "read_attributes",
                    "refresh_token_validity",
                    "supported_identity_providers",
                    "write_attributes")
            .attribute("allowed_oauth_flows", client -> Value.set(client.allowedOAuthFlowsAsStrings()))
            .attribute("allowed_oauth_flows_user_pool_client", UserPoolClientType::allowedOAuthFlowsUserPoolClient)
            .attribute("allowed_oauth_scopes", client -> Value.set(client.allowedOAuthScopes()))
            .attribute("analytics_configuration", client -> Cognito.SHAPE.single(client.analyticsConfiguration()))
            .attribute("callback_urls", client -> Value.set(client.callbackURLs()))
            .attribute("logout_urls", client -> Value.set(client.logoutURLs()))
            .attribute("name", UserPoolClientType::clientName)
            .attribute("token_validity_units", client -> Cognito.SHAPE.single(client.tokenValidityUnits()))
            .ignored("client_secret", "a secret; made by AWS, cannot be changed")
            .ignored("generate_secret", "says what to do on create; AWS does not return it")
            .ignored("id", "the identity")
            .ignored("user_pool_id", "the identity")
            .done();

    private AwsCognitoUserPoolClient() {}
}
