package dev.driftline.core.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The report for a terminal or a log.
public final class TextReport implements ReportFormat {

    private static final int VALUE_WIDTH = 72;
    private static final int DIFF_WIDTH = 200;
    private static final int LIST_WIDTH = 108;
    private static final int MOST_LINES = 24;
    private static final int MOST_ADDRESSES = 5;

    private final boolean coloured;

    /// @param coloured with ANSI colours: the caller knows whether a terminal reads it
    public TextReport(boolean coloured) {
        this.coloured = coloured;
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        for (var stack : report.stacks()) {
            stack(stack, report, out);
        }
        coverage(CoverageSummary.of(report), out);
        for (var notice : report.notices()) {
            line(out, Colour.YELLOW.paint("! ", coloured), Printable.of(notice));
        }
        out.append(Colour.BOLD.paint(SummaryLine.of(report), coloured)).append('\n');
    }

    private void stack(Report.Stack stack, Report report, Appendable out) throws IOException {
        var findings = report.findings().stream()
                .filter(finding -> finding.stack().equals(stack.source()))
                .toList();
        line(out, Colour.BOLD.paint(Printable.of(stack.source()), coloured), "  ", dim(about(stack)));
        if (stack.problem().isPresent()) {
            line(
                    out,
                    "  ",
                    Colour.RED.paint("! ", coloured),
                    Printable.of(stack.problem().get().text()));
        } else if (findings.isEmpty()) {
            line(out, "  no findings");
        }
        for (var finding : findings) {
            finding(finding, out);
        }
        line(out);
    }

    private static String about(Report.Stack stack) {
        if (stack.problem().isPresent()) {
            return "not scanned";
        }
        return Printable.of("%s, serial %s, lock %s, %s"
                .formatted(
                        stack.format(),
                        stack.serial(),
                        stack.lock(),
                        SummaryLine.counted(stack.resources(), "resource")));
    }

    private void finding(Finding finding, Appendable out) throws IOException {
        line(
                out,
                "  ",
                mark(finding.kind()),
                " ",
                Colour.BOLD.paint(Printable.of(finding.address()), coloured),
                "  ",
                Colour.of(finding.severity()).paint(finding.severity().label(), coloured),
                dim(gone(finding)),
                finding.resourceId().isEmpty() ? "" : dim("  " + Printable.of(finding.resourceId())));
        for (var change : ShownChange.of(finding.changes())) {
            change(change, out);
        }
        if (finding.insight().cause().isPresent()) {
            line(out, "      ", dim(finding.insight().cause().get().text()));
        }
        if (finding.insight().who().isPresent()) {
            var who = finding.insight().who().get();
            line(out, "      ", dim("by %s at %s (%s)".formatted(who.actor(), who.at(), who.event())));
        }
        if (!finding.related().isEmpty()) {
            line(out, "      ", dim("also shows in " + some(finding.related())));
        }
    }

    private String mark(Finding.Kind kind) {
        return switch (kind) {
            case CHANGED -> Colour.YELLOW.paint("~", coloured);
            case MISSING -> Colour.RED.paint("-", coloured);
            case UNMANAGED -> Colour.GREEN.paint("+", coloured);
            case DUPLICATE -> Colour.YELLOW.paint("=", coloured);
            case STATE_ROLLED_BACK, STATE_REPLACED, STATE_CHANGED_UNLOCKED, STATE_SHRUNK ->
                Colour.RED.paint("!", coloured);
        };
    }

    private static String gone(Finding finding) {
        return switch (finding.kind()) {
            case CHANGED -> "";
            case MISSING,
                    UNMANAGED,
                    DUPLICATE,
                    STATE_ROLLED_BACK,
                    STATE_REPLACED,
                    STATE_CHANGED_UNLOCKED,
                    STATE_SHRUNK -> "  " + finding.kind().label().replace('_', ' ');
        };
    }

    private void change(ShownChange change, Appendable out) throws IOException {
        switch (change) {
            case ShownChange.Hidden(var path) -> line(out, "      ", path, ": ", dim("(sensitive) changed"));
            case ShownChange.Beside(var path, var before, var after) -> {
                var shown = Shortened.of(before, after, VALUE_WIDTH);
                line(
                        out,
                        "      ",
                        path,
                        ": ",
                        Colour.RED.paint(shown.before(), coloured),
                        " -> ",
                        Colour.GREEN.paint(shown.after(), coloured));
            }
            case ShownChange.Lines(var path, var lines) -> {
                line(out, "      ", path, ":");
                for (var line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
                    diffLine(line, out);
                }
                if (lines.size() > MOST_LINES) {
                    line(out, "          ", dim("… " + (lines.size() - MOST_LINES) + " more lines"));
                }
            }
        }
    }

    private void diffLine(LineDiff.Line line, Appendable out) throws IOException {
        var text = Shortened.cut(line.text(), DIFF_WIDTH);
        switch (line.mark()) {
            case SAME -> line(out, "          ", dim(text));
            case GAP -> line(out, "          ", dim("…"));
            case REMOVED -> line(out, "        ", Colour.RED.paint("- " + text, coloured));
            case ADDED -> line(out, "        ", Colour.GREEN.paint("+ " + text, coloured));
        }
    }

    private void coverage(CoverageSummary coverage, Appendable out) throws IOException {
        if (coverage.isEmpty()) {
            return;
        }
        line(out, Colour.BOLD.paint("Not compared", coloured));
        for (var group : coverage.groups()) {
            line(
                    out,
                    "  ",
                    Colour.YELLOW.paint(group.status().label().replace('_', ' '), coloured),
                    " (" + group.addresses().size() + "): ",
                    Printable.of(group.reason()));
            line(out, "      ", dim(some(group.addresses())));
        }
        if (!coverage.unsupported().isEmpty()) {
            unsupported(coverage, out);
        }
        line(out);
    }

    private void unsupported(CoverageSummary coverage, Appendable out) throws IOException {
        line(
                out,
                "  unsupported ("
                        + SummaryLine.counted(coverage.unsupportedResources(), "resource") + " of "
                        + SummaryLine.counted(coverage.unsupported().size(), "type") + "):");
        var row = new StringBuilder();
        for (var type : coverage.unsupported().entrySet()) {
            var item = Printable.of(type.getKey()) + " (" + type.getValue() + ")";
            if (row.length() + item.length() > LIST_WIDTH) {
                line(out, "      ", dim(row.toString()));
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : ", ").append(item);
        }
        line(out, "      ", dim(row.toString()));
    }

    private static String some(List<String> addresses) {
        var shown = new ArrayList<>(addresses.subList(0, Math.min(addresses.size(), MOST_ADDRESSES)));
        var rest = addresses.size() - shown.size();
        shown.replaceAll(Printable::of);
        return String.join(", ", shown) + (rest > 0 ? " and " + rest + " more" : "");
    }

    private String dim(String text) {
        return text.isEmpty() ? text : Colour.DIM.paint(text, coloured);
    }

    private static void line(Appendable out, String... parts) throws IOException {
        for (var part : parts) {
            out.append(part);
        }
        out.append('\n');
    }
}
