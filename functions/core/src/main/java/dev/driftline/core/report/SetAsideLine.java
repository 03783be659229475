package dev.driftline.core.report;

import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How much differs and alarms nobody, in a few words: `3 set aside (2 autoscaling, 1 accepted)`.
public final class SetAsideLine {

    private SetAsideLine() {}

    /// Empty when nothing was set aside.
    public static Optional<String> of(Report report) {
        if (report.setAside().isEmpty()) {
            return Optional.empty();
        }
        var counts = new TreeMap<String, Integer>();
        report.setAside().forEach(aside -> counts.merge(word(aside.by()), 1, Integer::sum));
        return Optional.of(counts.entrySet().stream()
                .map(count -> SummaryLine.number(count.getValue()) + " " + Printable.of(count.getKey()))
                .collect(Collectors.joining(
                        ", ", SummaryLine.number(report.setAside().size()) + " set aside (", ")")));
    }

    /// What is no plain word has no place in a line that goes to people unescaped.
    private static String word(String by) {
        return by.matches("[a-z_]{1,40}") ? by.replace('_', ' ') : "others";
    }
}
