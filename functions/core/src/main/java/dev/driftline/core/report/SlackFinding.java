package dev.driftline.core.report;

import static java.util.stream.Collectors.joining;

import dev.driftline.core.report.LineDiff.Line;
import dev.driftline.core.report.LineDiff.Mark;
import java.util.ArrayList;
import java.util.List;

/// One finding as the text of a Slack section, which takes 3,000 characters: each part has its share of them.
public final class SlackFinding {

    private static final int CHANGES = 4;
    private static final int LINES = 4;
    private static final int RELATED = 3;

    private SlackFinding() {}

    /// @param stack whether the state is to be named: with one state the message says it already
    public static String of(Finding finding, boolean stack) {
        var lines = new ArrayList<String>();
        lines.add("%s *%s* %s"
                .formatted(mark(finding.severity()), finding.kind().label(), SlackText.code(finding.address(), 180)));
        if (!finding.kind().isOfState()) {
            lines.add(identity(finding, stack));
        }
        var who = finding.insight().who();
        who.ifPresent(author -> lines.add(SlackText.plain(FindingText.who(author), 300)));
        var changes = ShownChange.of(finding.changes());
        // Whoever made it has the place of a change.
        var shown = who.isPresent() ? CHANGES - 1 : CHANGES;
        changes.stream().limit(shown).map(SlackFinding::change).forEach(lines::add);
        var more = changes.size() - shown;
        if (more > 0) {
            lines.add("• and " + SummaryLine.counted(more, "more change"));
        }
        if (!finding.related().isEmpty()) {
            lines.add("also shows on " + related(finding.related()));
        }
        return String.join("\n", lines);
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "🔴 *critical*";
            case HIGH -> "🟠 *high*";
            case MEDIUM -> "🟡 *medium*";
            case LOW -> "⚪ *low*";
        };
    }

    private static String identity(Finding finding, boolean stack) {
        var parts = new ArrayList<String>();
        parts.add(SlackText.code(finding.type(), 60));
        parts.add(SlackText.code(finding.resourceId(), 140));
        if (!finding.account().isEmpty()) {
            parts.add(SlackText.plain(finding.account(), 20));
        }
        if (!finding.region().isEmpty()) {
            parts.add(SlackText.plain(finding.region(), 30));
        }
        if (stack && !finding.stack().isEmpty()) {
            parts.add(SlackText.code(finding.stack(), 150));
        }
        return String.join(" · ", parts);
    }

    private static String change(ShownChange change) {
        var path = "• " + SlackText.code(change.path(), 100);
        return switch (change) {
            case ShownChange.Hidden(var _) -> path + " (sensitive)";
            case ShownChange.Beside(var _, var before, var after) -> {
                var sides = Shortened.of(before, after, 80);
                yield "%s %s → %s"
                        .formatted(path, SlackText.code(sides.before(), 100), SlackText.code(sides.after(), 100));
            }
            case ShownChange.Lines(var _, var lines) -> path + "\n" + diff(lines);
        };
    }

    private static String diff(List<Line> lines) {
        var changed = lines.stream()
                .filter(line -> line.mark() == Mark.REMOVED || line.mark() == Mark.ADDED)
                .toList();
        var more = changed.size() - LINES;
        return changed.stream()
                .limit(LINES)
                .map(line -> (line.mark() == Mark.ADDED ? "+ " : "- ")
                        + SlackText.plain(line.text().strip(), 92))
                .collect(joining("\n", "```", more > 0 ? "\n… " + more + " more lines```" : "```"));
    }

    private static String related(List<String> addresses) {
        var more = addresses.size() - RELATED;
        return addresses.stream()
                .limit(RELATED)
                .map(address -> SlackText.code(address, 80))
                .collect(joining(", ", "", more > 0 ? " and " + more + " more" : ""));
    }
}
