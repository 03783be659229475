package dev.driftline.core.delivery.message;

import dev.driftline.core.delivery.Announcement;
import dev.driftline.core.ledger.Transition;
import dev.driftline.core.report.FindingText;
import dev.driftline.core.report.Printable;
import dev.driftline.core.report.Shortened;
import dev.driftline.core.report.SummaryLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An announcement as plain text, for a mailbox.
public final class AnnouncementText {

    private static final int DIFF_LINES = 20;

    private AnnouncementText() {}

    /// @param most characters; what does not fit is counted
    public static String of(Announcement announcement, int most) {
        var told = Told.of(announcement);
        var tail = tail(announcement);
        var text = new StringBuilder(told.headline() + "\n");
        told.stacks().stream()
                .limit(10)
                .forEach(stack -> text.append(cut(stack)).append('\n'));
        var untold = 0;
        var all = new ArrayList<>(told.alarms());
        all.addAll(told.others());
        for (var transition : all) {
            var next = untold > 0 ? "" : String.join("\n", lines(transition)) + "\n";
            if (untold > 0 || text.length() + next.length() + tail.length() + 60 > most) {
                untold++;
            } else {
                text.append('\n').append(next);
            }
        }
        if (untold > 0) {
            text.append("\nand ")
                    .append(SummaryLine.counted(untold, "more finding"))
                    .append('\n');
        }
        return text.append('\n').append(tail).toString();
    }

    private static List<String> lines(Transition transition) {
        var finding = transition.finding();
        var lines = new ArrayList<String>();
        lines.add("%s: %s"
                .formatted(finding.severity().label().toUpperCase(Locale.ROOT), cut(FindingText.headline(finding))));
        lines.add("  " + cut(Told.history(transition)));
        lines.add("  " + cut(FindingText.place(finding)));
        if (transition.kind().isAlarm()) {
            FindingText.diff(finding, DIFF_LINES).forEach(line -> lines.add("  " + line));
        }
        lines.removeIf(String::isBlank);
        return lines;
    }

    private static String cut(String text) {
        return Shortened.cut(Printable.of(text), 500);
    }

    private static String tail(Announcement announcement) {
        var scan = announcement.scan();
        var text = new StringBuilder();
        scan.notScanned().stream()
                .limit(5)
                .forEach(stack -> text.append("not scanned: %s: %s\n"
                        .formatted(
                                cut(stack.source()),
                                cut(stack.problem()
                                        .map(problem -> problem.text() + "; " + problem.hint())
                                        .orElse("")))));
        var link = ReportLink.shown(announcement);
        return link.isEmpty() ? text.toString() : text + "The whole report: " + link + "\n";
    }
}
