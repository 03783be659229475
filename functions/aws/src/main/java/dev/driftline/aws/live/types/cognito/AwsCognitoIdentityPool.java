package dev.driftline.aws.live.types.cognito;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.cognitoidentity.model.DescribeIdentityPoolResponse;

/// An identity pool without its roles.
final class AwsCognitoIdentityPool {

    static final ResourceType<DescribeIdentityPoolResponse> TYPE = ResourceType.named("aws_cognito_identity_pool")
            .readBy(IdentityPools.POOLS)
            .attributes(
                    pool -> pool,
                    "allow_classic_flow",
                    "allow_unauthenticated_identities",
                    "developer_provider_name",
                    "identity_pool_name",
                    "supported_login_providers")
            .attribute("cognito_identity_providers", pool -> Cognito.SHAPE.set(pool.cognitoIdentityProviders()))
            .attribute("openid_connect_provider_arns", pool -> Value.set(pool.openIdConnectProviderARNs()))
            .attribute("saml_provider_arns", pool -> Value.set(pool.samlProviderARNs()))
            .tags(pool -> Cognito.tags(pool.identityPoolTags()))
            .ignored("arn", "made of the id by Terraform")
            .ignored("id", "the identity")
            .done();

    private AwsCognitoIdentityPool() {}
}
