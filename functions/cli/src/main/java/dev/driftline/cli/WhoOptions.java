package dev.driftline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Whether a scan tells who made the changes.
final class WhoOptions {

    @Option(
            names = "--who",
            description =
                    "Say who made each change, where CloudTrail's event history of 90 days makes that sure enough. "
                            + "It may be asked every other second, so this takes a while.")
    private boolean who;

    @Option(
            names = "--own-role",
            paramLabel = "GLOB",
            description = "With --who: a role or user that deploys, whose events nobody is to be told of. "
                    + "May be given again.")
    private final List<String> ownRoles = new ArrayList<>();

    /// The roles that deploy; empty when nobody is to be told of.
    Optional<List<String>> request() {
        if (!who && !ownRoles.isEmpty()) {
            throw new UsageException("--own-role says nothing without --who: give both or neither");
        }
        return who ? Optional.of(List.copyOf(ownRoles)) : Optional.empty();
    }
}
