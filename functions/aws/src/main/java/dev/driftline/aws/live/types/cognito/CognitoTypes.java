package dev.driftline.aws.live.types.cognito;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Cognito.
public final class CognitoTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_cognito_identity_pool", () -> AwsCognitoIdentityPool.TYPE),
            entry("aws_cognito_identity_pool_roles_attachment", () -> AwsCognitoIdentityPoolRolesAttachment.TYPE),
            entry("aws_cognito_identity_provider", () -> AwsCognitoIdentityProvider.TYPE),
            entry("aws_cognito_resource_server", () -> AwsCognitoResourceServer.TYPE),
            entry("aws_cognito_user", () -> AwsCognitoUser.TYPE),
            entry("aws_cognito_user_group", () -> AwsCognitoUserGroup.TYPE),
            entry("aws_cognito_user_in_group", () -> AwsCognitoUserInGroup.TYPE),
            entry("aws_cognito_user_pool", () -> AwsCognitoUserPool.TYPE),
            entry("aws_cognito_user_pool_client", () -> AwsCognitoUserPoolClient.TYPE),
            entry("aws_cognito_user_pool_domain", () -> AwsCognitoUserPoolDomain.TYPE));

    private CognitoTypes() {}
}
