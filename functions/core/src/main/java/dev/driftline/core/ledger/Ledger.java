package dev.driftline.core.ledger;

import dev.driftline.core.report.Report;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The memory of findings: what is new, what is still there, what is gone, and what somebody decided.
///
/// Writing is atomic with leaving the messages to send: a transition is never in the ledger without being told,
/// nor told without being in it.
public interface Ledger {

    /// Takes a look into account. A retry of the same run changes nothing.
    ///
    /// @param at when the look began: what it says of a state that was looked at later is out of date and dropped
    Changes record(Report report, RunId run, Instant at);

    /// Nothing is told of it until then, unless it changes.
    ///
    /// @return empty when there is no open finding of that fingerprint
    Optional<Transition> snooze(String fingerprint, Decision.Snoozed decision, Instant at);

    /// Nothing is told of it until it changes, or the acceptance ends.
    ///
    /// @return empty when there is no open finding of that fingerprint
    Optional<Transition> accept(String fingerprint, Decision.Accepted decision, Instant at);

    /// The finding with this id, open or closed; empty when none is known.
    Optional<Entry> find(String fingerprint);

    /// What is known of one state, or of what no state holds in one target; closed ones too, until they are forgotten.
    List<Entry> of(String scope);
}
