package dev.driftline.aws.live.types.organizations;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.organizations.model.Account;
import software.amazon.awssdk.services.organizations.model.Organization;
import software.amazon.awssdk.services.organizations.model.OrganizationFeatureSet;
import software.amazon.awssdk.services.organizations.model.PolicyTypeStatus;
import software.amazon.awssdk.services.organizations.model.Root;

/// The organization with its root and its accounts.
final class AwsOrganizationsOrganization {

    record Live(
            Organization organization, LiveRead<List<Root>> roots, LiveRead<List<Account>> accounts, Value services) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_organizations_organization")
            .readBy(AwsOrganizationsOrganization::read)
            .needs(Organizations.ORGANIZATION, Organizations.ROOTS, Organizations.ALL_ACCOUNTS, Organizations.SERVICES)
            .computed("accounts", live -> live.accounts().value(all -> OrganizationAccounts.all(all, any -> true)))
            .attribute("aws_service_access_principals", Live::services)
            .attribute("enabled_policy_types", live -> live.roots().value(AwsOrganizationsOrganization::policyTypes))
            .attribute("feature_set", live -> live.organization().featureSetAsString())
            .allComputed(Live::organization, "arn", "master_account_arn", "master_account_email", "master_account_id")
            .computed("master_account_name", live -> live.accounts().value(all -> masterName(live, all)))
            .computed(
                    "non_master_accounts",
                    live -> live.accounts()
                            .value(all -> OrganizationAccounts.all(all, account -> !isMaster(live, account))))
            .computed(
                    "roots",
                    live -> live.roots().value(roots -> Shape.PLAIN.complete().set(roots)))
            .ignored("id", "the identity")
            .done();

    private AwsOrganizationsOrganization() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Organizations.ROOTS, Whole.LISTING);
        reads.prefetch(Organizations.ALL_ACCOUNTS, Whole.LISTING);
        return reads.get(Organizations.ORGANIZATION, Whole.LISTING)
                .filter(found -> declared.text("id").equals(found.id()))
                .map(found -> new Live(
                        found,
                        reads.attempt(Organizations.ROOTS, Whole.LISTING),
                        reads.attempt(Organizations.ALL_ACCOUNTS, Whole.LISTING),
                        services(reads, found)));
    }

    /// An organization that only pays together has none and may not even be asked.
    private static Value services(Reads reads, Organization organization) {
        return organization.featureSet() == OrganizationFeatureSet.ALL
                ? reads.attempt(Organizations.SERVICES, Whole.LISTING).value(Value::set)
                : Value.absent();
    }

    private static Value policyTypes(List<Root> roots) {
        return Value.set(roots.stream()
                .flatMap(root -> root.policyTypes().stream())
                .filter(type -> type.status() == PolicyTypeStatus.ENABLED)
                .map(type -> type.typeAsString())
                .toList());
    }

    private static boolean isMaster(Live live, Account account) {
        return live.organization().masterAccountId().equals(account.id());
    }

    private static Value masterName(Live live, List<Account> accounts) {
        return Value.of(accounts.stream()
                .filter(account -> isMaster(live, account))
                .findFirst()
                .map(Account::name)
                .orElse(null));
    }
}
