package dev.driftline.core.ledger;

import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.Refinement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Says who made the findings of a scheduled scan: as the ledger knows it, and of new ones as the history of events
/// tells. Of whom nobody is known yet it is asked for some hours more, since events come late.
public final class Authors implements Refinement {

    /// CloudTrail delivers within about 15 minutes; the rest is for scans that had no time, and for its own delays.
    static final Duration LATE = Duration.ofHours(6);

    private final Ledger ledger;
    private final String target;
    private final Instant at;
    private final Asking asking;

    /// How somebody's name is come by.
    @FunctionalInterface
    public interface Asking {
        /// @param wanted the findings to ask about
        Refinement about(Predicate<Finding> wanted);
    }

    /// @param target the scope of what no state holds
    /// @param at when the look began
    public Authors(Ledger ledger, String target, Instant at, Asking asking) {
        this.ledger = ledger;
        this.target = target;
        this.at = at;
        this.asking = asking;
    }

    @Override
    public Report of(Report report) {
        // What was closed and is there again was made again, maybe by somebody else.
        var open = Scopes.open(ledger, target, report);
        var known = report.withFindings(report.findings().stream()
                .map(finding -> Optional.ofNullable(open.get(finding.id()))
                        .map(entry -> entry.authored(finding))
                        .orElse(finding))
                .toList());
        return asking.about(finding -> isRecent(finding, open)).of(known);
    }

    private boolean isRecent(Finding finding, Map<String, Entry> open) {
        var entry = open.get(finding.id());
        return entry == null || at.isBefore(entry.firstSeen().plus(LATE));
    }
}
