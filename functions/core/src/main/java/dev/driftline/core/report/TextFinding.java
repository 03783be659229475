package dev.driftline.core.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// One finding in the report for a terminal.
///
/// @param commands with what to do about it
record TextFinding(TextLines out, boolean commands) {

    private static final int VALUE_WIDTH = 72;
    private static final int DIFF_WIDTH = 200;
    private static final int MOST_LINES = 24;
    private static final int MOST_ADDRESSES = 5;
    private static final String INDENT = "      ";

    void write(Finding finding) throws IOException {
        var address = Printable.of(finding.address());
        var severity = finding.severity().label();
        var gone = gone(finding.kind());
        out.orBelow(
                "  ~ " + address + "  " + severity + gone,
                "  " + mark(finding.kind()) + " " + out.paint(Colour.BOLD, address) + "  "
                        + out.paint(Colour.of(finding.severity()), severity) + out.paint(Colour.DIM, gone),
                INDENT,
                Printable.of(finding.resourceId()));
        for (var change : ShownChange.of(finding.changes())) {
            change(change);
        }
        var insight = finding.insight();
        if (insight.cause().isPresent()) {
            out.wrapped(INDENT, Colour.DIM, Printable.of(insight.cause().get().text()));
        }
        if (insight.who().isPresent()) {
            out.wrapped(INDENT, Colour.DIM, FindingText.who(insight.who().get()));
        }
        if (!finding.related().isEmpty()) {
            out.wrapped(INDENT, Colour.DIM, "also shows in " + some(finding.related()));
        }
        if (commands) {
            for (var remedy : insight.remedies()) {
                remedy(remedy);
            }
        }
    }

    /// Not wrapped: it is there to be copied.
    private void remedy(Insight.Remedy remedy) throws IOException {
        out.line(INDENT, out.paint(Colour.DIM, FindingText.purpose(remedy) + ":"));
        for (var line : remedy.text().lines().toList()) {
            out.line("        ", Printable.of(line));
        }
    }

    private String mark(Finding.Kind kind) {
        return switch (kind) {
            case CHANGED -> out.paint(Colour.YELLOW, "~");
            case MISSING -> out.paint(Colour.RED, "-");
            case UNMANAGED -> out.paint(Colour.GREEN, "+");
            case DUPLICATE -> out.paint(Colour.YELLOW, "=");
            case STATE_ROLLED_BACK, STATE_REPLACED, STATE_CHANGED_UNLOCKED, STATE_SHRUNK -> out.paint(Colour.RED, "!");
        };
    }

    private static String gone(Finding.Kind kind) {
        return switch (kind) {
            case CHANGED -> "";
            case MISSING,
                    UNMANAGED,
                    DUPLICATE,
                    STATE_ROLLED_BACK,
                    STATE_REPLACED,
                    STATE_CHANGED_UNLOCKED,
                    STATE_SHRUNK -> "  " + kind.label().replace('_', ' ');
        };
    }

    private void change(ShownChange change) throws IOException {
        switch (change) {
            case ShownChange.Hidden(var path) ->
                out.line(INDENT, path, ": ", out.paint(Colour.DIM, "(sensitive) changed"));
            case ShownChange.Beside(var path, var before, var after) ->
                beside(path, Shortened.of(before, after, VALUE_WIDTH));
            case ShownChange.Lines(var path, var lines) -> {
                out.line(INDENT, path, ":");
                for (var line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
                    diffLine(line);
                }
                if (lines.size() > MOST_LINES) {
                    out.wrapped("          ", Colour.DIM, "… " + (lines.size() - MOST_LINES) + " more lines");
                }
            }
        }
    }

    /// On one line when it fits, else under each other: then the eye finds what differs.
    private void beside(String path, Shortened sides) throws IOException {
        var width = INDENT.length()
                + path.length()
                + sides.before().length()
                + sides.after().length()
                + 6;
        if (width <= TextLines.WIDTH) {
            out.line(
                    INDENT,
                    path,
                    ": ",
                    out.paint(Colour.RED, sides.before()),
                    " -> ",
                    out.paint(Colour.GREEN, sides.after()));
        } else {
            out.line(INDENT, path, ":");
            out.line("        ", out.paint(Colour.RED, "- " + sides.before()));
            out.line("        ", out.paint(Colour.GREEN, "+ " + sides.after()));
        }
    }

    private void diffLine(LineDiff.Line line) throws IOException {
        var text = Shortened.cut(line.text(), DIFF_WIDTH);
        switch (line.mark()) {
            case SAME -> marked("  ", Colour.DIM, text);
            case GAP -> marked("  ", Colour.DIM, "…");
            case REMOVED -> marked("- ", Colour.RED, text);
            case ADDED -> marked("+ ", Colour.GREEN, text);
        }
    }

    private void marked(String mark, Colour colour, String text) throws IOException {
        var start = "        " + out.paint(colour, mark);
        for (var part : TextLines.broken(text, TextLines.WIDTH - 12)) {
            out.line(start, out.paint(colour, part));
            start = "            ";
        }
    }

    static String some(List<String> addresses) {
        var shown = new ArrayList<>(addresses.subList(0, Math.min(addresses.size(), MOST_ADDRESSES)));
        var rest = addresses.size() - shown.size();
        shown.replaceAll(Printable::of);
        return String.join(", ", shown) + (rest > 0 ? " and " + rest + " more" : "");
    }
}
