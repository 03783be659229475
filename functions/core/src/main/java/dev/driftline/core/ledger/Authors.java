package dev.driftline.core.ledger;

import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.Refinement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

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
        /// @param wanted of a report's findings those to ask about, in the order of asking
        Refinement about(UnaryOperator<List<Finding>> wanted);
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
        return asking.about(this::recent).of(known);
    }

    /// New ones first, since their message is still to be told. The others in another order each time: what the budget
    /// of questions leaves out is not always the same.
    private List<Finding> recent(List<Finding> findings) {
        var recent = new ArrayList<>(findings.stream().filter(this::isRecent).toList());
        Collections.shuffle(recent, new Random(at.toEpochMilli()));
        recent.sort(Comparator.comparing(finding -> open.of(finding).isPresent()));
        return List.copyOf(recent);
    }

    private boolean isRecent(Finding finding) {
        return open.of(finding)
                .map(entry -> at.isBefore(entry.since().plus(LATE)))
                .orElse(true);
    }
}
