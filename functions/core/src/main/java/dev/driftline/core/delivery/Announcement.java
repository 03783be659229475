package dev.driftline.core.delivery;

import dev.driftline.core.ledger.Transition;
import dev.driftline.core.report.Report;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What one channel is told of one state after one run.
///
/// @param key the same in every retry: an idempotency key for channels that have one
/// @param stack the state's location; for what no state holds, the target
/// @param transitions at least one, most urgent first
/// @param reportLink where the whole report is kept; empty when none is
/// @param repeated an earlier attempt ended without an answer, so it may have arrived
public record Announcement(
        String key,
        String stack,
        List<Transition> transitions,
        Optional<String> reportLink,
        ScanSummary scan,
        boolean repeated) {

    public Announcement {
        transitions = List.copyOf(transitions);
        if (transitions.isEmpty()) {
            throw new IllegalArgumentException("nothing to announce of " + stack);
        }
    }

    /// The scan that the transitions come from; of an operator's decision, an empty one.
    ///
    /// @param target what was scanned, as the configuration names it
    /// @param notScanned states of the run that could not be read, with why
    /// @param stillOpen findings that were there before, over all states of the run
    public record ScanSummary(
            String id,
            String target,
            Instant startedAt,
            String version,
            Report.Summary counts,
            List<Report.Stack> notScanned,
            int stillOpen) {
        public ScanSummary {
            notScanned = List.copyOf(notScanned);
        }
    }
}
