package dev.driftline.aws.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which role reads which account, as the operator says.
///
/// @param byAccount of twelve digits
public record Roles(Map<String, Role> byAccount) {

    public Roles {
        byAccount = Map.copyOf(byAccount);
    }

    /// Everything is read with the credentials at hand.
    public static Roles none() {
        return new Roles(Map.of());
    }

    /// @throws IllegalArgumentException when an account has two roles
    public static Roles of(List<Role> roles) {
        return new Roles(roles.stream().collect(Collectors.toMap(Role::account, role -> role, (one, other) -> {
            throw new IllegalArgumentException(
                    "account %s has two roles: %s and %s".formatted(one.account(), one.arn(), other.arn()));
        })));
    }

    /// Whether more than one account is read.
    public boolean areGiven() {
        return !byAccount.isEmpty();
    }

    public Optional<Role> of(String account) {
        return Optional.ofNullable(byAccount.get(account));
    }
}
