package dev.driftline.core.report;

import java.util.List;
import java.util.Optional;

/// How much the configuration left out by `ignore_changes`, in one line. What rules left out is listed on its own.
public final class IgnoredLine {

    private IgnoredLine() {}

    /// Empty when nothing was left out.
    public static Optional<String> of(Report report) {
        var ruled = report.setAside().stream()
                .filter(aside -> aside.by().equals("ignore_rule") || aside.by().equals("accepted"))
                .map(Report.SetAside::finding)
                .toList();
        var ignored = report.summary().ignored();
        var differences = ignored.differences()
                - ruled.stream()
                        .mapToInt(finding -> Math.max(1, finding.changes().size()))
                        .sum();
        var resources = ignored.resources()
                - ruled.stream()
                        .map(finding -> List.of(finding.stack(), finding.address()))
                        .distinct()
                        .count();
        return differences > 0
                ? Optional.of("left out by ignore_changes of the configuration: %s of %s"
                        .formatted(
                                SummaryLine.counted(differences, "difference"),
                                SummaryLine.counted(resources, "resource")))
                : Optional.empty();
    }
}
