package dev.driftline.core.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The report for a terminal or a log.
public final class TextReport implements ReportFormat {

    private static final int MOST_ASIDE = 10;

    private final boolean coloured;
    private final boolean commands;

    /// @param coloured with ANSI colours: the caller knows whether a terminal reads it
    public TextReport(boolean coloured) {
        this(coloured, false);
    }

    /// @param commands with what to do about each finding
    public TextReport(boolean coloured, boolean commands) {
        this.coloured = coloured;
        this.commands = commands;
    }

    @Override
    public void write(Report report, Appendable appendable) throws IOException {
        var out = new TextLines(appendable, coloured);
        var stacks = report.stacks().stream().map(Report.Stack::source).collect(Collectors.toSet());
        for (var stack : report.stacks()) {
            stack(stack, report, out);
        }
        elsewhere(report, stacks, out);
        setAside(report.setAside(), out);
        ignored(report, out);
        coverage(CoverageSummary.of(report), out);
        notices(report.notices(), out);
        out.wrapped("", Colour.BOLD, SummaryLine.of(report).replace(" s.", TextLines.TOGETHER + "s."));
    }

    private void stack(Report.Stack stack, Report report, TextLines out) throws IOException {
        var source = Printable.of(stack.source());
        out.orBelow(source, out.paint(Colour.BOLD, source), "  ", about(stack));
        var findings = report.findings().stream()
                .filter(finding -> finding.stack().equals(stack.source()))
                .toList();
        if (stack.problem().isPresent()) {
            out.wrapped("  ! ", Colour.RED, Printable.of(stack.problem().get().text()));
        } else if (findings.isEmpty()) {
            out.line("  no findings");
        }
        findings(findings, out);
        out.line();
    }

    /// What no state of the scan holds.
    private void elsewhere(Report report, Set<String> stacks, TextLines out) throws IOException {
        var findings = report.findings().stream()
                .filter(finding -> !stacks.contains(finding.stack()))
                .toList();
        if (!findings.isEmpty()) {
            out.line(out.paint(Colour.BOLD, "In no state"));
            findings(findings, out);
            out.line();
        }
    }

    private void findings(List<Finding> findings, TextLines out) throws IOException {
        var writer = new TextFinding(out, commands);
        for (var finding : findings) {
            writer.write(finding);
        }
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

    /// One line for each reason: a reader wants to know that it was not overlooked, and no more.
    private static void setAside(List<Report.SetAside> setAside, TextLines out) throws IOException {
        if (setAside.isEmpty()) {
            return;
        }
        out.line(out.paint(Colour.BOLD, "Set aside"), " (" + setAside.size() + ")");
        var reasons = new LinkedHashMap<String, List<String>>();
        for (var aside : setAside) {
            reasons.computeIfAbsent(
                            Printable.of(aside.by().replace('_', ' ') + ": " + aside.reason()), _ -> new ArrayList<>())
                    .add(aside.finding().address());
        }
        for (var reason : reasons.entrySet().stream().limit(MOST_ASIDE).toList()) {
            out.wrapped("  ", Colour.DIM, reason.getKey());
            out.wrapped("      ", Colour.DIM, TextFinding.some(reason.getValue()));
        }
        if (reasons.size() > MOST_ASIDE) {
            out.wrapped("  ", Colour.DIM, "and for " + (reasons.size() - MOST_ASIDE) + " more reasons");
        }
        out.line();
    }

    private static void ignored(Report report, TextLines out) throws IOException {
        var line = IgnoredLine.of(report);
        if (line.isPresent()) {
            out.wrapped("", Colour.DIM, line.get());
            out.line();
        }
    }

    private static void coverage(CoverageSummary coverage, TextLines out) throws IOException {
        if (coverage.isEmpty()) {
            return;
        }
        out.line(out.paint(Colour.BOLD, "Not compared"));
        for (var group : coverage.groups()) {
            var status = "  %s (%d): "
                    .formatted(
                            group.status().label().replace('_', ' '),
                            group.addresses().size());
            out.wrapped(status, group.status().unknown() ? Colour.YELLOW : Colour.DIM, Printable.of(group.reason()));
            out.wrapped("      ", Colour.DIM, TextFinding.some(group.addresses()));
        }
        for (var unsupported : coverage.unsupported()) {
            out.wrapped(
                    "  unsupported (%d): ".formatted(unsupported.resources()),
                    Colour.DIM,
                    Printable.of(unsupported.reason()));
            var types = unsupported.types().entrySet().stream()
                    .map(type -> Printable.of(type.getKey()) + TextLines.TOGETHER + "(" + type.getValue() + ")")
                    .collect(Collectors.joining(", "));
            out.wrapped("      ", Colour.DIM, types);
        }
        out.line();
    }

    private static void notices(List<String> notices, TextLines out) throws IOException {
        for (var notice : notices) {
            out.wrapped("note: ", Colour.YELLOW, Printable.of(notice));
        }
        if (!notices.isEmpty()) {
            out.line();
        }
    }
}
