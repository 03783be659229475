package dev.driftline.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The card at the top of the page: how the scan went, in words and numbers.
record HtmlOutcome(Report report) {

    String verdict() {
        if (!report.findings().isEmpty()) {
            return "drift";
        }
        return incomplete() ? "incomplete" : "clean";
    }

    String headline() {
        if (!report.findings().isEmpty()) {
            return report.findings().stream().anyMatch(finding -> finding.kind().isOfState())
                    ? SummaryLine.counted(report.findings().size(), "finding")
                    : SummaryLine.counted(report.findings().size(), "resource") + " drifted";
        }
        return incomplete() ? "Scan incomplete" : "No drift";
    }

    String subline() {
        var text = "%s in %s"
                .formatted(
                        SummaryLine.counted(report.summary().resources(), "managed resource"),
                        SummaryLine.counted(report.stacks().size(), "state"));
        return incomplete() ? text + "; some could not be read, see below" : text;
    }

    String emptyText() {
        return incomplete() ? "Nothing that could be read differs from its state." : "AWS is as the states say.";
    }

    List<Map<String, Object>> tiles() {
        var summary = report.summary();
        var tiles = new ArrayList<Map<String, Object>>();
        tiles.add(tile("changed", "changed", summary.changed()));
        tiles.add(tile("missing", "missing", summary.missing()));
        if (summary.unmanaged() > 0) {
            tiles.add(tile("unmanaged", "unmanaged", summary.unmanaged()));
        }
        tiles.add(tile("sync", "in sync", summary.inSync()));
        tiles.add(tile("unknown", "could not be read", summary.unknown()));
        tiles.add(tile("unsupported", "unsupported", summary.unsupported()));
        return tiles;
    }

    List<Map<String, Object>> bars() {
        var summary = report.summary();
        var shares = new ArrayList<Map<String, Object>>();
        var from = 0;
        from = bar(shares, "changed", summary.changed(), from);
        from = bar(shares, "missing", summary.missing(), from);
        from = bar(shares, "sync", summary.inSync(), from);
        from = bar(shares, "unknown", summary.unknown(), from);
        bar(shares, "unsupported", summary.unsupported(), from);
        return shares;
    }

    private boolean incomplete() {
        return report.exitCode(false) == 1;
    }

    private static Map<String, Object> tile(String style, String label, int number) {
        return Map.of("style", number == 0 ? "zero" : style, "label", label, "number", SummaryLine.number(number));
    }

    private int bar(List<Map<String, Object>> bars, String style, int number, int from) {
        if (number > 0) {
            var whole = Math.max(1, report.summary().resources());
            bars.add(Map.of(
                    "style",
                    style,
                    "x",
                    percent(from, whole),
                    "width",
                    percent(number, whole),
                    "label",
                    SummaryLine.number(number) + " " + (style.equals("sync") ? "in sync" : style)));
        }
        return from + number;
    }

    private static String percent(int part, int whole) {
        return String.format(Locale.ROOT, "%.2f", 100.0 * part / whole);
    }
}
