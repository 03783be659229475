package dev.driftline.aws.live.types.cognito;

import static dev.driftline.aws.live.types.cognito.Cognito.cognito;
import static dev.driftline.aws.live.types.cognito.IdentityPools.identity;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolClientDescription;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolDescriptionType;

/// User pools with the applications that sign in to them, and identity pools. Users are contents.
public final class CognitoListings {

    private static final int PAGE = 60;

    private static final Lookup<Whole, List<UserPoolDescriptionType>> POOLS = Lookup.whole(
            "cognito-idp:ListUserPools",
            aws -> cognito(aws).listUserPoolsPaginator(ask -> ask.maxResults(PAGE)).stream()
                    .flatMap(page -> page.userPools().stream())
                    .toList());

    /// By pool id.
    private static final Lookup<String, List<UserPoolClientDescription>> CLIENTS =
            Lookup.<String, List<UserPoolClientDescription>>each(
                            "cognito-idp:ListUserPoolClients",
                            (aws, pool) -> cognito(aws)
                                    .listUserPoolClientsPaginator(
                                            ask -> ask.userPoolId(pool).maxResults(PAGE))
                                    .userPoolClients()
                                    .stream()
                                    .toList())
                    .absentOn("ResourceNotFoundException");

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_cognito_user_pool")
                    .from(POOLS)
                    .id(pool -> pool.id())
                    .arn("cognito-idp", pool -> "userpool/" + pool.id())
                    .label(pool -> pool.name())
                    .done(),
            Listing.of("aws_cognito_user_pool_client")
                    .from(
                            ask -> ask
                                    .each(
                                            CLIENTS,
                                            ask.all(POOLS).stream()
                                                    .map(UserPoolDescriptionType::id)
                                                    .toList())
                                    .values()
                                    .stream()
                                    .flatMap(List::stream),
                            POOLS,
                            CLIENTS)
                    .id(client -> client.userPoolId() + "/" + client.clientId())
                    .key(client -> client.clientId())
                    .label(client -> client.clientName())
                    .partOf("aws_cognito_user_pool", client -> client.userPoolId())
                    .concern(Concern.ACCESS)
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
