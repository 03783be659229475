package dev.driftline.core.ledger;

import dev.driftline.core.report.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What is known of one subject over all scans.
///
/// @param fingerprint the id of the finding as it was last seen
/// @param finding as it was last seen, without sensitive values
/// @param firstSeen when this case began; a reopened one keeps it
/// @param since the look that first showed it as it is now: a change, or the same made again, begins anew
/// @param lastSeen the look that last showed it
/// @param timesSeen in how many runs
/// @param closedAt since when it is no longer open; empty while it is
/// @param decision of an operator; empty when nobody decided or it no longer holds
/// @param sequence counts the transitions: with the subject it names one of them
/// @param lastRun the run that last wrote it, so that its retry counts nothing twice
public record Entry(
        Subject subject,
        String fingerprint,
        Status status,
        Finding finding,
        Instant firstSeen,
        Instant since,
        Instant lastSeen,
        int timesSeen,
        Optional<Instant> closedAt,
        Optional<Decision> decision,
        long sequence,
        String lastRun) {

    public enum Status {
        OPEN,
        SNOOZED,
        ACCEPTED,
        /// A look that could tell no longer showed it.
        RESOLVED,
        /// It is there and a rule, or what AWS does by itself, says that it alarms nobody.
        SET_ASIDE;

        public boolean isClosed() {
            return this == RESOLVED || this == SET_ASIDE;
        }
    }

    /// The finding with the author that is known, unless it has one.
    Finding authored(Finding same) {
        return finding.insight()
                .who()
                .filter(_ -> same.insight().who().isEmpty())
                .map(who -> same.with(same.insight().with(who)))
                .orElse(same);
    }

    /// How long it has been there.
    public Duration age(Instant now) {
        return Duration.between(firstSeen, closedAt.orElse(now));
    }
}
