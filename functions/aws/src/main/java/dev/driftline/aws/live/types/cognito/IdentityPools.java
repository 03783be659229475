package dev.driftline.aws.live.types.cognito;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import software.amazon.awssdk.services.cognitoidentity.CognitoIdentityClient;
import software.amazon.awssdk.services.cognitoidentity.model.DescribeIdentityPoolResponse;
import software.amazon.awssdk.services.cognitoidentity.model.GetIdentityPoolRolesResponse;

/// Pools of identities that get AWS credentials.
final class IdentityPools {

    /// By id.
    static final Lookup<String, DescribeIdentityPoolResponse> POOLS = Lookup.<String, DescribeIdentityPoolResponse>each(
                    "cognito-identity:DescribeIdentityPool",
                    (aws, id) -> identity(aws).describeIdentityPool(ask -> ask.identityPoolId(id)))
            .absentOn("ResourceNotFoundException");

    /// By pool id.
    static final Lookup<String, GetIdentityPoolRolesResponse> ROLES = Lookup.<String, GetIdentityPoolRolesResponse>each(
                    "cognito-identity:GetIdentityPoolRoles",
                    (aws, id) -> identity(aws).getIdentityPoolRoles(ask -> ask.identityPoolId(id)))
            .absentOn("ResourceNotFoundException");

    private IdentityPools() {}

    static CognitoIdentityClient identity(Aws aws) {
        return aws.client(CognitoIdentityClient.class, CognitoIdentityClient::builder);
    }
}
