package dev.driftline.aws.live.types.organizations;

import dev.driftline.core.model.Value;
import java.util.List;
import java.util.function.Predicate;
import software.amazon.awssdk.services.organizations.model.Account;

/// Accounts as the organization and its units list them.
final class OrganizationAccounts {

    private OrganizationAccounts() {}

    static Value all(List<Account> accounts, Predicate<Account> which) {
        return Value.set(accounts.stream().filter(which).toList(), OrganizationAccounts::entry);
    }

    private static Value.Block entry(Account account) {
        return Value.block()
                .with("arn", Value.of(account.arn()))
                .with("email", Value.of(account.email()))
                .with("id", Value.of(account.id()))
                .with("name", Value.of(account.name()))
                .with("status", Value.of(account.statusAsString()));
    }
}
