package dev.driftline.aws.live.types.organizations;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.organizations.model.Account;
import software.amazon.awssdk.services.organizations.model.AccountNotFoundException;
import software.amazon.awssdk.services.organizations.model.AccountStatus;
import software.amazon.awssdk.services.organizations.model.EnabledServicePrincipal;
import software.amazon.awssdk.services.organizations.model.Organization;
import software.amazon.awssdk.services.organizations.model.OrganizationalUnit;
import software.amazon.awssdk.services.organizations.model.Parent;
import software.amazon.awssdk.services.organizations.model.Root;
import software.amazon.awssdk.services.organizations.model.Tag;

/// The organization, its units and its accounts.
final class Organizations {

    /// Up to so many accounts are asked for one by one; a page of their listing has twenty.
    private static final int FEW = 3;

    static final String[] ACCOUNT_ACTIONS = {"organizations:DescribeAccount", "organizations:ListAccounts"};

    static final Lookup<Whole, Organization> ORGANIZATION = Lookup.<Organization>whole(
                    "organizations:DescribeOrganization",
                    aws -> organizations(aws).describeOrganization().organization())
            .global()
            .absentOn("AWSOrganizationsNotInUseException");

    static final Lookup<Whole, List<Root>> ROOTS = Lookup.<List<Root>>whole(
                    "organizations:ListRoots",
                    aws -> organizations(aws).listRootsPaginator().stream()
                            .flatMap(page -> page.roots().stream())
                            .toList())
            .global();

    static final Lookup<Whole, List<Account>> ALL_ACCOUNTS = Lookup.<List<Account>>whole(
                    "organizations:ListAccounts",
                    aws -> organizations(aws).listAccountsPaginator().stream()
                            .flatMap(page -> page.accounts().stream())
                            .toList())
            .global();

    /// AWS services that work in all accounts.
    static final Lookup<Whole, Set<String>> SERVICES = Lookup.<Set<String>>whole(
                    "organizations:ListAWSServiceAccessForOrganization",
                    aws -> organizations(aws).listAWSServiceAccessForOrganizationPaginator().stream()
                            .flatMap(page -> page.enabledServicePrincipals().stream())
                            .map(EnabledServicePrincipal::servicePrincipal)
                            .collect(Collectors.toUnmodifiableSet()))
            .global();

    /// By id; a closed one stays listed as suspended for a while.
    static final Lookup<String, Account> ACCOUNTS = Lookup.<String, Account>choosing(
                    "organizations:ListAccounts", Organizations::accounts)
            .global();

    /// By id.
    static final Lookup<String, OrganizationalUnit> UNITS = Lookup.<String, OrganizationalUnit>each(
                    "organizations:DescribeOrganizationalUnit",
                    (aws, id) -> organizations(aws)
                            .describeOrganizationalUnit(ask -> ask.organizationalUnitId(id))
                            .organizationalUnit())
            .global()
            .absentOn("OrganizationalUnitNotFoundException");

    /// Under what an account or a unit is, by its id.
    static final Lookup<String, String> PARENTS = Lookup.<String, String>each(
                    "organizations:ListParents",
                    (aws, id) -> organizations(aws).listParents(ask -> ask.childId(id)).parents().stream()
                            .findFirst()
                            .map(Parent::id)
                            .orElse(null))
            .global()
            .absentOn("ChildNotFoundException");

    /// The accounts right under a unit, by its id.
    static final Lookup<String, List<Account>> MEMBERS = Lookup.<String, List<Account>>each(
                    "organizations:ListAccountsForParent",
                    (aws, id) -> organizations(aws).listAccountsForParentPaginator(ask -> ask.parentId(id)).stream()
                            .flatMap(page -> page.accounts().stream())
                            .toList())
            .global()
            .absentOn("ParentNotFoundException");

    /// By id of the account, unit, policy or organization.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "organizations:ListTagsForResource",
                    (aws, id) ->
                            organizations(aws).listTagsForResourcePaginator(ask -> ask.resourceId(id)).tags().stream()
                                    .filter(tag -> !tag.key().startsWith("aws:"))
                                    .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)))
            .global()
            .absentOn("TargetNotFoundException");

    private Organizations() {}

    static OrganizationsClient organizations(Aws aws) {
        return aws.client(OrganizationsClient.class, OrganizationsClient::builder);
    }

    private static Map<String, Account> accounts(Aws aws, List<String> ids) {
        var found = new HashMap<String, Account>();
        if (ids.size() <= FEW) {
            ids.forEach(id -> describe(aws, id).forEach(account -> found.put(id, account)));
        } else {
            organizations(aws).listAccountsPaginator().stream()
                    .flatMap(page -> page.accounts().stream())
                    .forEach(account -> found.put(account.id(), account));
        }
        found.values().removeIf(account -> account.status() == AccountStatus.SUSPENDED);
        return found;
    }

    private static List<Account> describe(Aws aws, String id) {
        try {
            return List.of(
                    organizations(aws).describeAccount(ask -> ask.accountId(id)).account());
        } catch (AccountNotFoundException e) {
            return List.of();
        }
    }
}
