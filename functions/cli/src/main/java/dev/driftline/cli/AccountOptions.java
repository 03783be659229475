package dev.driftline.cli;

import dev.driftline.aws.client.Role;
import dev.driftline.aws.client.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// By which roles a scan reads accounts other than that of its credentials.
///
/// An external id is no secret to AWS (IAM User Guide, "Access to AWS accounts owned by third parties"), so it
/// may stand on a command line.
final class AccountOptions {

    @Option(
            names = "--role",
            paramLabel = "ARN[,EXTERNAL_ID]",
            description = "Read what is in the account of that role with it, CloudTrail for --who too. May be given "
                    + "again, once for each account. What is in other accounts is not checked, and told so.")
    private final List<String> roles = new ArrayList<>();

    Roles roles() {
        try {
            return Roles.of(roles.stream().map(AccountOptions::role).toList());
        } catch (IllegalArgumentException e) {
            throw new UsageException("--role: " + e.getMessage(), e);
        }
    }

    private static Role role(String given) {
        var parts = given.split(",", 2);
        return new Role(parts[0], parts.length == 1 ? Optional.empty() : Optional.of(parts[1]));
    }
}
