package dev.driftline.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A whole scan in one sentence.
public final class SummaryLine {

    private SummaryLine() {}

    public static String of(Report report) {
        var scan = report.scan();
        return String.format(
                Locale.ROOT,
                "%s %s in %.1f s.",
                outcome(report),
                counted(scan.totalCalls(), "API call"),
                scan.took().toMillis() / 1000.0);
    }

    /// "Clean" is said only when everything that Driftline supports was read.
    static String outcome(Report report) {
        var summary = report.summary();
        var unscanned = report.stacks().stream()
                .filter(stack -> stack.problem().isPresent())
                .count();
        var incomplete = report.exitCode(false) == 1;
        var parts = new ArrayList<String>();
        add(parts, summary.changed(), "changed");
        add(parts, summary.missing(), "missing");
        add(parts, summary.unmanaged(), "unmanaged");
        add(parts, summary.inSync(), "in sync");
        add(parts, summary.unknown(), "could not be read");
        add(parts, summary.unsupported(), "unsupported");
        var headline = report.findings().isEmpty() ? incomplete ? "Scan incomplete" : "No drift" : "Drift found";
        return "%s: %s%s%s."
                .formatted(
                        headline,
                        parts.isEmpty()
                                ? "no resources"
                                : String.join(", ", parts) + " of " + counted(summary.resources(), "resource"),
                        SetAsideLine.of(report).map(line -> "; " + line).orElse(""),
                        unscanned == 0 ? "" : "; " + counted(unscanned, "state") + " not scanned");
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(number(count) + " " + what);
        }
    }

    public static String counted(long count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    public static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
