package dev.driftline.core.rules;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.report.Finding;
import java.util.List;
import java.util.Optional;

/// An operator's word that something alarms nobody.
sealed interface Rule permits IgnoreRule, Acceptance {

    /// What a report calls it.
    String by();

    Justification why();

    /// @param change empty for a finding that has none
    boolean covers(Finding finding, Optional<Difference> change, Sealing sealing);

    /// Is it about one of these states?
    boolean concerns(List<String> scanned);

    /// What AWS has now, as an acceptance remembers it.
    @FunctionalInterface
    interface Sealing {
        Optional<String> of(Finding finding, Difference change);
    }
}
