package dev.driftline.core.delivery;

import dev.driftline.core.ledger.ScanSummary;
import dev.driftline.core.ledger.Transition;
import java.util.List;
import java.util.Optional;

/// What one channel is told of one state after one run.
///
/// @param key the same in every retry: an idempotency key for channels that have one
/// @param stack the state's location; for what no state holds, the target
/// @param transitions at least one, most urgent first
/// @param scan where they come from
/// @param repeated an earlier attempt ended without an answer, so it may have arrived
public record Announcement(String key, String stack, List<Transition> transitions, ScanSummary scan, boolean repeated) {

    public Announcement {
        transitions = List.copyOf(transitions);
        if (transitions.isEmpty()) {
            throw new IllegalArgumentException("nothing to announce of " + stack);
        }
    }

    /// Where the whole report is kept; empty when none is.
    public Optional<String> reportLink() {
        return scan.reportLink();
    }
}
