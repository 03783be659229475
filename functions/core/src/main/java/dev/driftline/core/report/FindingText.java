package dev.driftline.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A finding in plain words and lines, for formats that have neither colours nor tables. Everything in it is printable.
public final class FindingText {

    private static final int ONE_LINE = 100;
    private static final int VALUE = 400;

    private FindingText() {}

    /// `aws_sqs_queue.jobs changed: delay_seconds, tags`
    public static String headline(Finding finding) {
        var address = Printable.of(finding.address());
        return switch (finding.kind()) {
            case CHANGED -> address + " changed: " + attributes(finding);
            case MISSING -> address + " is missing";
            case UNMANAGED -> address + " is in no state";
            case DUPLICATE -> address + " is claimed by two states";
            case STATE_ROLLED_BACK -> address + " was rolled back";
            case STATE_REPLACED -> address + " was replaced";
            case STATE_CHANGED_UNLOCKED -> address + " changed without a lock";
            case STATE_SHRUNK -> address + " lost most of its resources";
        };
    }

    /// What the kind means, for readers who meet it for the first time.
    public static String meaning(Finding.Kind kind) {
        return switch (kind) {
            case CHANGED -> "AWS differs from what the state holds.";
            case MISSING -> "The state holds it, AWS does not have it.";
            case UNMANAGED -> "AWS has it, no state of this scan holds it.";
            case DUPLICATE -> "Two states claim one resource: each will undo what the other applies.";
            case STATE_ROLLED_BACK -> "The state's serial went back: an older state was restored or pushed.";
            case STATE_REPLACED -> "Another lineage stands where this state was.";
            case STATE_CHANGED_UNLOCKED -> "The state changed, and nobody was seen to hold its lock.";
            case STATE_SHRUNK -> "The state lost most of its resources at once.";
        };
    }

    /// The names of the attributes that differ, each once.
    static String attributes(Finding finding) {
        return finding.changes().stream()
                .map(change -> Printable.of(change.shownAttribute()))
                .distinct()
                .limit(12)
                .collect(Collectors.joining(", "));
    }

    /// `by jane@example.com, 2026-11-21T10:15:30Z, AuthorizeSecurityGroupIngress by console`
    public static String who(Insight.Attribution who) {
        return Printable.of("%s %s, %s, %s%s"
                .formatted(
                        who.sure() ? "by" : "probably by",
                        who.actor(),
                        who.at(),
                        who.event(),
                        who.via().isEmpty() ? "" : " via " + who.via()));
    }

    /// What stands beside the address: `sg-1 in 123456789012, eu-west-1`.
    public static String place(Finding finding) {
        var where = List.of(Printable.of(finding.account()), Printable.of(finding.region())).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        var id = Printable.of(finding.resourceId());
        return id.isEmpty() || where.isEmpty() ? id + where : id + " in " + where;
    }

    /// The changes as a diff of so many lines at most.
    public static List<String> diff(Finding finding, int most) {
        var lines = new ArrayList<String>();
        ShownChange.of(finding.changes()).forEach(change -> lines.addAll(change(change)));
        if (lines.size() <= most) {
            return lines;
        }
        var shown = new ArrayList<>(lines.subList(0, most));
        shown.add("… " + SummaryLine.counted(lines.size() - most, "more line"));
        return shown;
    }

    private static List<String> change(ShownChange change) {
        return switch (change) {
            case ShownChange.Hidden(var path) -> List.of(path + ": (sensitive) changed");
            case ShownChange.Beside(var path, var before, var after) -> {
                var sides = Shortened.of(before, after, VALUE);
                var line = "%s: %s -> %s".formatted(path, sides.before(), sides.after());
                yield line.length() <= ONE_LINE
                        ? List.of(line)
                        : List.of(path + ":", "- " + sides.before(), "+ " + sides.after());
            }
            case ShownChange.Lines(var path, var lines) -> {
                var shown = new ArrayList<String>();
                shown.add(path + ":");
                lines.stream().map(FindingText::line).forEach(shown::add);
                yield shown;
            }
        };
    }

    private static String line(LineDiff.Line line) {
        var text = Shortened.cut(line.text(), VALUE);
        return switch (line.mark()) {
            case SAME -> "  " + text;
            case REMOVED -> "- " + text;
            case ADDED -> "+ " + text;
            case GAP -> "  …";
        };
    }

    static String purpose(Insight.Remedy remedy) {
        return switch (remedy.purpose()) {
            case KEEP -> "Keep what AWS has";
            case UNDO -> "Bring back what the state says";
        };
    }
}
