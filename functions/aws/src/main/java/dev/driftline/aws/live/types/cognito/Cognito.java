package dev.driftline.aws.live.types.cognito;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reader;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminGetUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DomainDescriptionType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DomainStatusType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.GetUserPoolMfaConfigResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.GroupType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.IdentityProviderType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ResourceServerType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolClientType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolType;

/// User pools and what is in them.
final class Cognito {

    private static final String NOT_FOUND = "ResourceNotFoundException";

    /// The most items that Cognito puts in one answer of these listings.
    private static final int GROUPS = 60;

    private static final int RESOURCE_SERVERS = 50;

    /// By id.
    static final Lookup<String, UserPoolType> POOLS = Lookup.<String, UserPoolType>each(
                    "cognito-idp:DescribeUserPool",
                    (aws, id) -> cognito(aws)
                            .describeUserPool(ask -> ask.userPoolId(id))
                            .userPool())
            .absentOn(NOT_FOUND);

    /// By pool id.
    static final Lookup<String, GetUserPoolMfaConfigResponse> MFA = Lookup.<String, GetUserPoolMfaConfigResponse>each(
                    "cognito-idp:GetUserPoolMfaConfig",
                    (aws, pool) -> cognito(aws).getUserPoolMfaConfig(ask -> ask.userPoolId(pool)))
            .absentOn(NOT_FOUND);

    /// The listing has names only. The answer has the client's secret too, which goes no further than here.
    static final Lookup<InPool, UserPoolClientType> CLIENTS = Lookup.<InPool, UserPoolClientType>each(
                    "cognito-idp:DescribeUserPoolClient",
                    (aws, key) -> cognito(aws)
                            .describeUserPoolClient(
                                    ask -> ask.userPoolId(key.pool()).clientId(key.name()))
                            .userPoolClient()
                            .toBuilder()
                            .clientSecret(null)
                            .build())
            .absentOn(NOT_FOUND);

    /// By domain. Where there is none the answer describes nothing.
    static final Lookup<String, DomainDescriptionType> DOMAINS = Lookup.<String, DomainDescriptionType>each(
                    "cognito-idp:DescribeUserPoolDomain", Cognito::domain)
            .absentOn(NOT_FOUND);

    /// By pool id, then by name.
    static final Lookup<String, Map<String, GroupType>> USER_GROUPS = Lookup.<String, Map<String, GroupType>>each(
                    "cognito-idp:ListGroups",
                    (aws, pool) ->
                            cognito(aws)
                                    .listGroupsPaginator(
                                            ask -> ask.userPoolId(pool).limit(GROUPS))
                                    .groups()
                                    .stream()
                                    .collect(Collectors.toMap(GroupType::groupName, Function.identity())))
            .absentOn(NOT_FOUND);

    /// By user, then by name. A group may have more members than anybody wants to read, a user is in few groups.
    static final Lookup<InPool, Map<String, GroupType>> GROUPS_OF_USERS = Lookup.<InPool, Map<String, GroupType>>each(
                    "cognito-idp:AdminListGroupsForUser",
                    (aws, user) -> cognito(aws)
                            .adminListGroupsForUserPaginator(ask -> ask.userPoolId(user.pool())
                                    .username(user.name())
                                    .limit(GROUPS))
                            .groups()
                            .stream()
                            .collect(Collectors.toMap(GroupType::groupName, Function.identity())))
            .absentOn(NOT_FOUND, "UserNotFoundException");

    /// By pool id, then by identifier.
    static final Lookup<String, Map<String, ResourceServerType>> SERVERS =
            Lookup.<String, Map<String, ResourceServerType>>each(
                            "cognito-idp:ListResourceServers",
                            (aws, pool) -> cognito(aws)
                                    .listResourceServersPaginator(
                                            ask -> ask.userPoolId(pool).maxResults(RESOURCE_SERVERS))
                                    .resourceServers()
                                    .stream()
                                    .collect(Collectors.toMap(ResourceServerType::identifier, Function.identity())))
                    .absentOn(NOT_FOUND);

    static final Lookup<InPool, IdentityProviderType> IDENTITY_PROVIDERS = Lookup.<InPool, IdentityProviderType>each(
                    "cognito-idp:DescribeIdentityProvider",
                    (aws, key) -> cognito(aws)
                            .describeIdentityProvider(
                                    ask -> ask.userPoolId(key.pool()).providerName(key.name()))
                            .identityProvider())
            .absentOn(NOT_FOUND);

    static final Lookup<InPool, AdminGetUserResponse> USERS = Lookup.<InPool, AdminGetUserResponse>each(
                    "cognito-idp:AdminGetUser",
                    (aws, key) -> cognito(aws)
                            .adminGetUser(ask -> ask.userPoolId(key.pool()).username(key.name())))
            .absentOn(NOT_FOUND, "UserNotFoundException");

    /// Answers have all that is set.
    static final Shape SHAPE = Shape.PLAIN.complete();

    /// Something in a user pool.
    record InPool(String pool, String name) {}

    private Cognito() {}

    static CognitoIdentityProviderClient cognito(Aws aws) {
        return aws.client(CognitoIdentityProviderClient.class, CognitoIdentityProviderClient::builder);
    }

    private static @Nullable DomainDescriptionType domain(Aws aws, String domain) {
        var found =
                cognito(aws).describeUserPoolDomain(ask -> ask.domain(domain)).domainDescription();
        return found == null || found.userPoolId() == null || found.status() == DomainStatusType.DELETING
                ? null
                : found;
    }

    /// Reads one by its pool and another attribute.
    static <V> Reader<V> inPool(Lookup<InPool, V> lookup, String attribute) {
        return (reads, declared) ->
                reads.get(lookup, new InPool(declared.text("user_pool_id"), declared.text(attribute)));
    }

    /// As [#inPool], where the lookup reads all of a pool.
    static <V> Reader<V> listedInPool(Lookup<String, Map<String, V>> lookup, String attribute) {
        return (reads, declared) -> reads.get(lookup, declared.text("user_pool_id"))
                .flatMap(all -> Optional.ofNullable(all.get(declared.text(attribute))));
    }

    static Value tags(Map<String, String> tags) {
        return Value.map(tags.entrySet().stream()
                .filter(tag -> !tag.getKey().startsWith("aws:"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
