package dev.driftline.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// The number of findings over the last scans, as a small curve.
final class HtmlHistory {

    private static final int WIDTH = 180;
    private static final int HEIGHT = 44;
    private static final int MARGIN = 4;
    private static final int MOST = 60;

    private HtmlHistory() {}

    /// Empty when there is nothing to draw: one scan makes no curve.
    static Map<String, Object> of(Report report, List<PastScan> past) {
        var before = past.stream()
                .filter(scan -> scan.at().isBefore(report.scan().startedAt()))
                .sorted(Comparator.comparing(PastScan::at))
                .toList();
        if (before.isEmpty()) {
            return Map.of();
        }
        var scans = new ArrayList<>(before.subList(Math.max(0, before.size() - MOST + 1), before.size()));
        scans.add(new PastScan(report.scan().startedAt(), report.findings().size()));
        var most = scans.stream().mapToInt(PastScan::findings).max().orElse(0);
        var points = IntStream.range(0, scans.size())
                .mapToObj(i -> point(i, scans.size(), scans.get(i).findings(), most))
                .toList();
        var line = "M" + String.join("L", points);
        var last = points.getLast().split(" ", 2);
        var caption = "%s over %s"
                .formatted(
                        change(scans.getFirst().findings(), scans.getLast().findings()),
                        SummaryLine.counted(scans.size(), "scan"));
        return Map.of(
                "line",
                line,
                "area",
                "%sL%s %dL%s %dZ".formatted(line, x(scans.size() - 1, scans.size()), HEIGHT, x(0, 2), HEIGHT),
                "x",
                last[0],
                "y",
                last[1],
                "caption",
                caption,
                "label",
                "Findings: %s, at most %d".formatted(caption, most));
    }

    private static String change(int first, int last) {
        return first == last
                ? "steady at " + SummaryLine.number(last)
                : "%s → %s".formatted(SummaryLine.number(first), SummaryLine.number(last));
    }

    private static String point(int index, int count, int findings, int most) {
        var y = HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * findings / Math.max(1, most);
        return "%s %s".formatted(x(index, count), rounded(y));
    }

    private static String x(int index, int count) {
        return rounded(MARGIN + (WIDTH - 2.0 * MARGIN) * index / (count - 1));
    }

    private static String rounded(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
