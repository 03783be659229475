package dev.driftline.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One finding as the template shows it.
final class HtmlFinding {

    /// Longer values are folded behind their beginning, and cut where nobody would read on.
    private static final int FOLDED_FROM = 280;

    private static final int MOST_SHOWN = 20_000;
    private static final int MOST_OPEN_LINES = 40;

    private HtmlFinding() {}

    static Map<String, Object> of(Finding finding) {
        var insight = finding.insight();
        return Map.ofEntries(
                Map.entry("id", finding.id()),
                Map.entry("kind", finding.kind().label()),
                Map.entry("kindShown", finding.kind().label().replace('_', ' ')),
                Map.entry("mark", mark(finding.kind())),
                Map.entry("severity", finding.severity().label()),
                Map.entry("address", Printable.of(finding.address())),
                Map.entry("type", Printable.of(finding.type())),
                Map.entry("stack", stack(finding)),
                Map.entry("resourceId", Printable.of(finding.resourceId())),
                Map.entry("place", place(finding)),
                Map.entry("preview", FindingText.attributes(finding)),
                Map.entry("meaning", meaning(finding)),
                Map.entry("headed", headed(finding)),
                Map.entry(
                        "cause",
                        insight.cause().map(cause -> Printable.of(cause.text())).orElse("")),
                Map.entry("who", HtmlInsight.who(insight)),
                Map.entry("remedies", HtmlInsight.remedies(insight)),
                Map.entry("remediesShown", HtmlInsight.purposes(insight)),
                Map.entry(
                        "related", finding.related().stream().map(Printable::of).toList()),
                Map.entry(
                        "changes",
                        ShownChange.of(finding.changes()).stream()
                                .map(HtmlFinding::change)
                                .toList()));
    }

    /// What the page calls the state that a finding is of.
    static String stack(Finding finding) {
        return finding.stack().isEmpty() ? "in no state" : Printable.of(finding.stack());
    }

    /// Of a change, the table says it.
    private static String meaning(Finding finding) {
        return finding.kind() == Finding.Kind.CHANGED ? "" : FindingText.meaning(finding.kind());
    }

    /// Whether a table has two columns that need a name.
    private static boolean headed(Finding finding) {
        return !finding.kind().isOfState()
                && ShownChange.of(finding.changes()).stream().anyMatch(ShownChange.Beside.class::isInstance);
    }

    private static String mark(Finding.Kind kind) {
        return switch (kind) {
            case CHANGED -> "~";
            case MISSING -> "−";
            case UNMANAGED -> "+";
            case DUPLICATE -> "=";
            case STATE_ROLLED_BACK, STATE_REPLACED, STATE_CHANGED_UNLOCKED, STATE_SHRUNK -> "!";
        };
    }

    private static String place(Finding finding) {
        var account = Printable.of(finding.account());
        var region = Printable.of(finding.region());
        return account.isEmpty() || region.isEmpty() ? account + region : account + " / " + region;
    }

    private static Map<String, Object> change(ShownChange change) {
        return switch (change) {
            case ShownChange.Hidden(var path) -> Map.of("path", path, "shape", "hidden");
            case ShownChange.Beside(var path, var before, var after) ->
                Map.of(
                        "path",
                        path,
                        "shape",
                        "beside",
                        "sides",
                        List.of(side("was", before, after), side("is", after, before)));
            case ShownChange.Lines(var path, var lines) ->
                Map.of(
                        "path",
                        path,
                        "shape",
                        "lines",
                        "folded",
                        lines.size() > MOST_OPEN_LINES ? SummaryLine.counted(lines.size(), "line") : "",
                        "lines",
                        lines(lines));
        };
    }

    private static Map<String, Object> side(String style, String text, String other) {
        if (text.length() > FOLDED_FROM) {
            return Map.of(
                    "style", style,
                    "whole", Shortened.cut(text, MOST_SHOWN),
                    "parts", List.of(Shortened.cut(text, FOLDED_FROM / 2), "", ""));
        }
        return Map.of(
                "style",
                text.equals(WrittenValue.NOTHING) ? "nothing" : style,
                "whole",
                "",
                "parts",
                parts(text, other));
    }

    private static List<Map<String, Object>> lines(List<LineDiff.Line> lines) {
        var shown = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var partner = partner(lines, i);
            shown.add(
                    switch (line.mark()) {
                        case SAME -> line("same", line.text(), "");
                        case REMOVED -> line("removed", line.text(), partner);
                        case ADDED -> line("added", line.text(), partner);
                        case GAP -> line("same", "…", "");
                    });
        }
        return shown;
    }

    /// The line that replaces this one or is replaced by it, empty when it stands alone.
    private static String partner(List<LineDiff.Line> lines, int at) {
        var other = switch (lines.get(at).mark()) {
            case REMOVED -> at + 1 < lines.size() ? lines.get(at + 1) : lines.get(at);
            case ADDED -> at > 0 ? lines.get(at - 1) : lines.get(at);
            case SAME, GAP -> lines.get(at);
        };
        var replaces = other.mark() != lines.get(at).mark()
                && (other.mark() == LineDiff.Mark.REMOVED || other.mark() == LineDiff.Mark.ADDED);
        return replaces ? other.text() : "";
    }

    private static Map<String, Object> line(String style, String text, String partner) {
        return Map.of("style", style, "parts", parts(Shortened.cut(text, MOST_SHOWN), partner));
    }

    /// The text in three: what is as in the other one, what differs, what is as in the other one again. Where little is
    /// shared, a mark over nearly everything would say nothing, and all is in the first part.
    private static List<String> parts(String text, String other) {
        if (!CommonEnds.alike(text, other)) {
            return List.of(text, "", "");
        }
        var common = CommonEnds.of(text, other);
        var end = text.length() - common.end();
        return List.of(text.substring(0, common.start()), text.substring(common.start(), end), text.substring(end));
    }
}
