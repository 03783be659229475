package dev.driftline.cli;

import dev.driftline.aws.client.Roles;
import dev.driftline.core.model.IgnoredChanges;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.UnmanagedRequest;
import dev.driftline.core.state.LockMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Makes the scan that a command line asks for.
@FunctionalInterface
interface Scanning {

    /// @param watch is given the calls made so far, and closed when the scan is done
    Report scan(Asked asked, Function<Supplier<Map<String, Integer>>, Progress> watch);

    /// Who made what was found, from the event history of the accounts.
    ///
    /// @param ownRoles globs for roles that deploy, which are nobody
    default Report attributed(Report report, Asked asked, List<String> ownRoles) {
        return report;
    }

    /// What a scan is asked for.
    ///
    /// @param states locations as the user wrote them
    /// @param region where resources are looked for when nothing else tells; empty: as the environment says
    /// @param roles by which other accounts are read
    /// @param ignored changes to leave out, for each of the states in their order; empty when none are
    /// @param encryption the file that says how encrypted states are decrypted; empty: as the environment says
    /// @param watch how states are waited for and remembered
    /// @param maxCalls how many AWS requests may be made; empty: as many as it takes
    /// @param unmanaged what is told of what no state holds; empty: nothing
    record Asked(
            List<String> states,
            Optional<String> region,
            Roles roles,
            LockMode lock,
            List<? extends IgnoredChanges> ignored,
            Optional<Path> encryption,
            Watch watch,
            Optional<UnmanagedRequest> unmanaged,
            Optional<Integer> maxCalls) {
        public Asked {
            states = List.copyOf(states);
            ignored = List.copyOf(ignored);
            if (!ignored.isEmpty() && ignored.size() != states.size()) {
                throw new IllegalArgumentException(
                        "%d states and %d configurations".formatted(states.size(), ignored.size()));
            }
        }

        public Asked(List<String> states, Optional<String> region, LockMode lock) {
            this(
                    states,
                    region,
                    Roles.none(),
                    lock,
                    List.of(),
                    Optional.empty(),
                    Watch.NONE,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /// @param patience how long a state is waited for that somebody holds
    /// @param memory a file with what earlier scans saw of the states
    record Watch(Duration patience, Optional<Path> memory) {
        static final Watch NONE = new Watch(Duration.ZERO, Optional.empty());
    }
}
