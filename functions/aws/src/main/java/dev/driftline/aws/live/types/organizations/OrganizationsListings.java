package dev.driftline.aws.live.types.organizations;

import static dev.driftline.aws.live.types.organizations.Organizations.organizations;

import dev.driftline.aws.live.kit.Asking;
import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.organizations.model.Account;
import software.amazon.awssdk.services.organizations.model.AccountStatus;
import software.amazon.awssdk.services.organizations.model.OrganizationalUnit;
import software.amazon.awssdk.services.organizations.model.Root;

/// Units and accounts of the organization. Only its management account may ask, so only runs do that declare something
/// of it.
public final class OrganizationsListings {

    /// By the id of what they are right under.
    private static final Lookup<String, List<OrganizationalUnit>> UNITS = Lookup.<String, List<OrganizationalUnit>>each(
                    "organizations:ListOrganizationalUnitsForParent",
                    (aws, parent) ->
                            organizations(aws)
                                    .listOrganizationalUnitsForParentPaginator(ask -> ask.parentId(parent))
                                    .stream()
                                    .flatMap(page -> page.organizationalUnits().stream())
                                    .toList())
            .global()
            .absentOn("ParentNotFoundException");

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_organizations_organizational_unit")
                    .from(OrganizationsListings::units, Organizations.ROOTS, UNITS)
                    .id(unit -> unit.id())
                    .key(OrganizationalUnit::arn)
                    .label(OrganizationalUnit::name)
                    .onlyBeside("aws_organizations_")
                    .done(),
            Listing.of("aws_organizations_account")
                    .from(
                            ask -> {
                                // The management account was there before.
                                var masters =
                                        ask.each(Organizations.ORGANIZATION, List.of(Whole.LISTING)).values().stream()
                                                .map(organization -> organization.masterAccountId())
                                                .collect(Collectors.toSet());
                                return ask.all(Organizations.ALL_ACCOUNTS).stream()
                                        .filter(account -> account.status() != AccountStatus.SUSPENDED
                                                && !masters.contains(account.id()));
                            },
                            Organizations.ORGANIZATION,
                            Organizations.ALL_ACCOUNTS)
                    .id(Account::id)
                    .key(Account::arn)
                    .label(Account::name)
                    .onlyBeside("aws_organizations_")
                    .done());

    private OrganizationsListings() {}

    private static Stream<OrganizationalUnit> units(Asking ask) {
        var all = new ArrayList<OrganizationalUnit>();
        var level = ask.all(Organizations.ROOTS).stream().map(Root::id).toList();
        while (!level.isEmpty()) {
            var below = ask.each(UNITS, level).values().stream()
                    .flatMap(List::stream)
                    .toList();
            all.addAll(below);
            level = below.stream().map(OrganizationalUnit::id).toList();
        }
        return all.stream();
    }
}
