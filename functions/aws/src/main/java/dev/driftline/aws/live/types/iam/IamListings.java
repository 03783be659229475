package dev.driftline.aws.live.types.iam;

import static dev.driftline.aws.live.types.iam.Iam.iam;

import dev.driftline.aws.live.kit.Asking;
import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.types.Openness;
import dev.driftline.core.scan.Existing.Concern;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.services.iam.model.AccessKeyMetadata;
import software.amazon.awssdk.services.iam.model.EntityType;
import software.amazon.awssdk.services.iam.model.GetAccountAuthorizationDetailsResponse;
import software.amazon.awssdk.services.iam.model.GroupDetail;
import software.amazon.awssdk.services.iam.model.InstanceProfile;
import software.amazon.awssdk.services.iam.model.LoginProfile;
import software.amazon.awssdk.services.iam.model.ManagedPolicyDetail;
import software.amazon.awssdk.services.iam.model.OpenIDConnectProviderListEntry;
import software.amazon.awssdk.services.iam.model.RoleDetail;
import software.amazon.awssdk.services.iam.model.SAMLProviderListEntry;
import software.amazon.awssdk.services.iam.model.ServerCertificateMetadata;
import software.amazon.awssdk.services.iam.model.UserDetail;

/// Who may come in: users, roles, groups and what is attached to them.
///
/// Roles below `/aws-service-role/` and `/aws-reserved/` are made and kept by AWS (IAM User Guide, "IAM
/// identifiers" and "Service-linked roles"), and AWS's own policies are not asked for.
public final class IamListings {

    private static final Lookup<Whole, List<GetAccountAuthorizationDetailsResponse>> DETAILS =
            Lookup.<List<GetAccountAuthorizationDetailsResponse>>whole(
                            Iam.GET_ACCOUNT_AUTHORIZATION_DETAILS,
                            aws -> iam(aws)
                                    .getAccountAuthorizationDetailsPaginator(ask -> ask.filter(
                                                    EntityType.USER,
                                                    EntityType.GROUP,
                                                    EntityType.ROLE,
                                                    EntityType.LOCAL_MANAGED_POLICY)
                                            .maxItems(Iam.PAGE))
                                    .stream()
                                    .toList())
                    .global();

    public static final List<Listing<?>> ALL = Stream.concat(
                    Stream.<Listing<?>>of(
                            Listing.of("aws_iam_user")
                                    .from(ask -> users(ask), DETAILS)
                                    .id(user -> user.userName())
                                    .key(UserDetail::arn)
                                    .tags(user -> user.tags())
                                    .done(),
                            Listing.of("aws_iam_role")
                                    .from(ask -> roles(ask), DETAILS)
                                    .id(role -> role.roleName())
                                    .key(RoleDetail::arn)
                                    .tags(role -> role.tags())
                                    .access(role -> Openness.ofPolicy(Iam.document(role.assumeRolePolicyDocument())))
                                    .done(),
                            Listing.of("aws_iam_group")
                                    .from(ask -> groups(ask), DETAILS)
                                    .id(group -> group.groupName())
                                    .key(GroupDetail::arn)
                                    .done(),
                            Listing.of("aws_iam_policy")
                                    .from(ask -> policies(ask), DETAILS)
                                    .id(policy -> policy.arn())
                                    .label(ManagedPolicyDetail::policyName)
                                    .done(),
                            Listing.of("aws_iam_access_key")
                                    .from(
                                            ask -> ask.each(AwsIamAccessKey.KEYS, names(ask)).values().stream()
                                                    .flatMap(List::stream),
                                            DETAILS,
                                            AwsIamAccessKey.KEYS)
                                    .id(AccessKeyMetadata::accessKeyId)
                                    .label(key -> "of user " + key.userName())
                                    .concern(Concern.ACCESS)
                                    .done(),
                            Listing.of("aws_iam_user_login_profile")
                                    .from(
                                            ask ->
                                                    ask
                                                            .each(AwsIamUserLoginProfile.PROFILES, names(ask))
                                                            .values()
                                                            .stream(),
                                            DETAILS,
                                            AwsIamUserLoginProfile.PROFILES)
                                    .id(LoginProfile::userName)
                                    .declaredAs(declared -> declared.text("user"))
                                    .concern(Concern.ACCESS)
                                    .done(),
                            Listing.of("aws_iam_instance_profile")
                                    .from(IamListings.<InstanceProfile>global(
                                            "iam:ListInstanceProfiles",
                                            aws -> iam(aws).listInstanceProfilesPaginator()
                                                    .instanceProfiles()))
                                    .id(profile -> profile.instanceProfileName())
                                    .key(InstanceProfile::arn)
                                    .tags(profile -> profile.tags())
                                    .concern(Concern.MINOR)
                                    .done(),
                            Listing.of("aws_iam_openid_connect_provider")
                                    .from(IamListings.<OpenIDConnectProviderListEntry>global(
                                            "iam:ListOpenIDConnectProviders",
                                            aws -> iam(aws).listOpenIDConnectProviders()
                                                    .openIDConnectProviderList()))
                                    .id(OpenIDConnectProviderListEntry::arn)
                                    .concern(Concern.ACCESS)
                                    .done(),
                            Listing.of("aws_iam_saml_provider")
                                    .from(IamListings.<SAMLProviderListEntry>global(
                                            "iam:ListSAMLProviders",
                                            aws -> iam(aws).listSAMLProviders().samlProviderList()))
                                    .id(SAMLProviderListEntry::arn)
                                    // IAM Identity Center keeps one in every account that it serves.
                                    .without(provider -> provider.arn().contains(":saml-provider/AWSSSO_"))
                                    .concern(Concern.ACCESS)
                                    .done(),
                            Listing.of("aws_iam_server_certificate")
                                    .from(IamListings.<ServerCertificateMetadata>global(
                                            "iam:ListServerCertificates",
                                            aws -> iam(aws).listServerCertificatesPaginator()
                                                    .serverCertificateMetadataList()))
                                    .id(ServerCertificateMetadata::serverCertificateName)
                                    .key(ServerCertificateMetadata::arn)
                                    .done()),
                    IamAttachmentListings.of(IamListings::users, IamListings::groups, IamListings::roles, DETAILS)
                            .stream())
            .toList();

    private IamListings() {}

    private static <T> Lookup<Whole, List<T>> global(String action, Function<Aws, ? extends Iterable<T>> all) {
        return Lookup.<List<T>>whole(action, aws -> {
                    var things = new ArrayList<T>();
                    all.apply(aws).forEach(things::add);
                    return things;
                })
                .global();
    }

    private static Stream<UserDetail> users(Asking ask) {
        return ask.all(DETAILS).stream().flatMap(page -> page.userDetailList().stream());
    }

    private static Stream<GroupDetail> groups(Asking ask) {
        return ask.all(DETAILS).stream().flatMap(page -> page.groupDetailList().stream());
    }

    private static Stream<ManagedPolicyDetail> policies(Asking ask) {
        return ask.all(DETAILS).stream().flatMap(page -> page.policies().stream());
    }

    private static Stream<RoleDetail> roles(Asking ask) {
        return ask.all(DETAILS).stream()
                .flatMap(page -> page.roleDetailList().stream())
                .filter(role -> !role.path().startsWith("/aws-service-role/")
                        && !role.path().startsWith("/aws-reserved/"));
    }

    private static List<String> names(Asking ask) {
        return users(ask).map(UserDetail::userName).toList();
    }
}
