package dev.driftline.core.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/// What was not checked, so that silence is never taken for health.
final class SlackCoverage {

    private static final int REASONS = 5;
    private static final int TYPES = 8;

    private SlackCoverage() {}

    static String of(Report report) {
        var coverage = CoverageSummary.of(report);
        if (coverage.isEmpty()) {
            return "Every resource of the scanned states was checked.";
        }
        var lines = new ArrayList<String>();
        lines.add("*Not checked*");
        coverage.groups().stream().limit(REASONS).map(SlackCoverage::reason).forEach(lines::add);
        var more = coverage.groups().size() - REASONS;
        if (more > 0) {
            lines.add("• and for " + SummaryLine.counted(more, "more reason"));
        }
        if (!coverage.unsupported().isEmpty()) {
            lines.add("• %s of types that Driftline cannot compare yet: %s"
                    .formatted(SummaryLine.counted(coverage.unsupportedResources(), "resource"), types(coverage)));
        }
        return String.join("\n", lines);
    }

    /// One denied action usually explains many resources, so a reason is told once, with the first of them.
    private static String reason(CoverageSummary.Group group) {
        var more = group.addresses().size() - 1;
        return "• %s: %s (%s%s)"
                .formatted(
                        group.status().label().replace('_', ' '),
                        SlackText.plain(group.reason(), 200),
                        SlackText.code(group.addresses().getFirst(), 100),
                        more > 0 ? " and " + more + " more" : "");
    }

    private static String types(CoverageSummary coverage) {
        var types = List.copyOf(coverage.unsupportedTypes().entrySet());
        var more = types.size() - TYPES;
        return types.stream()
                .limit(TYPES)
                .map(type -> "%s ×%d".formatted(SlackText.code(type.getKey(), 60), type.getValue()))
                .collect(joining(", ", "", more > 0 ? " and " + SummaryLine.counted(more, "more type") : ""));
    }
}
