package dev.driftline.aws.live.types.cognito;

import static dev.driftline.aws.live.types.cognito.Cognito.cognito;
import static dev.driftline.aws.live.types.cognito.IdentityPools.identity;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;

/// User pools and identity pools. Users are contents.
public final class CognitoListings {

    private static final int PAGE = 60;

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_cognito_user_pool")
                    .from(
                            "cognito-idp:ListUserPools",
                            aws -> cognito(aws).listUserPoolsPaginator(ask -> ask.maxResults(PAGE)).stream()
                                    .flatMap(page -> page.userPools().stream())
                                    .toList())
                    .id(pool -> pool.id())
                    .arn("cognito-idp", pool -> "userpool/" + pool.id())
                    .label(pool -> pool.name())
                    .done(),
            Listing.of("aws_cognito_identity_pool")
                    .from(
                            "cognito-identity:ListIdentityPools",
                            aws -> identity(aws)
                                    .listIdentityPoolsPaginator(ask -> ask.maxResults(PAGE))
                                    .identityPools())
                    .id(pool -> pool.identityPoolId())
                    .label(pool -> pool.identityPoolName())
                    .done());

    private CognitoListings() {}
}
