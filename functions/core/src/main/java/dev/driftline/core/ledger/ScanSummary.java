package dev.driftline.core.ledger;

import dev.driftline.core.report.Report;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The scan that transitions come from, for those who are told of them.
///
/// @param id the run's
/// @param target what was scanned, as the configuration names it
/// @param notScanned states of the run that could not be read, with why
/// @param reportLink where the whole report is kept; empty when none is
public record ScanSummary(
        String id,
        String target,
        Instant startedAt,
        String version,
        Report.Summary counts,
        List<Report.Stack> notScanned,
        Optional<String> reportLink) {

    public ScanSummary {
        notScanned = List.copyOf(notScanned);
    }

    public static ScanSummary of(Report report, RunId run, Optional<String> reportLink) {
        return new ScanSummary(
                run.id(),
                run.target(),
                report.scan().startedAt(),
                report.scan().version(),
                report.summary(),
                report.stacks().stream()
                        .filter(stack -> stack.problem().isPresent())
                        .toList(),
                reportLink);
    }

    /// What an operator decided comes from no scan.
    public static ScanSummary none(String id, Instant at) {
        return new ScanSummary(id, "", at, "", new Report.Summary(0, 0, 0, 0, 0, 0, 0), List.of(), Optional.empty());
    }
}
