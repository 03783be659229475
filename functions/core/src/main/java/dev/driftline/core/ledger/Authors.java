package dev.driftline.core.ledger;

import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.Refinement;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

/// Says who made the findings of a scheduled scan: as the ledger knows it, and of new ones as the history of events
/// tells. Of whom nobody is known yet it is asked for some hours more, since events come late.
public final class Authors implements Refinement {

    /// CloudTrail delivers within about 15 minutes; the rest is for scans that had no time, and for its own delays.
    static final Duration LATE = Duration.ofHours(6);

    private final OpenEntries open;
    private final Instant at;
    private final Asking asking;

    /// How somebody's name is come by.
    @FunctionalInterface
    public interface Asking {
        /// @param wanted the findings to ask about
        Refinement about(Predicate<Finding> wanted);
    }

    /// @param open what was closed and is there again was made again, maybe by somebody else
    /// @param at when the look began
    public Authors(OpenEntries open, Instant at, Asking asking) {
        this.open = open;
        this.at = at;
        this.asking = asking;
    }

    @Override
    public Report of(Report report) {
        var known = report.withFindings(report.findings().stream()
                .map(finding ->
                        open.of(finding).map(entry -> entry.authored(finding)).orElse(finding))
                .toList());
        return asking.about(this::isRecent).of(known);
    }

    private boolean isRecent(Finding finding) {
        return open.of(finding)
                .map(entry -> at.isBefore(entry.firstSeen().plus(LATE)))
                .orElse(true);
    }
}
