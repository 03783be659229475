package dev.driftline.cli;

import dev.driftline.core.report.Report;
import dev.driftline.core.state.LockMode;
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

    /// @param states locations as the user wrote them
    /// @param region where resources are looked for when nothing else tells; empty: as the environment says
    record Asked(List<String> states, Optional<String> region, LockMode lock) {
        public Asked {
            states = List.copyOf(states);
        }
    }
}
