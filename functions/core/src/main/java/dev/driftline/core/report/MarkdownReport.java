package dev.driftline.core.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The report for a comment on a pull request or the summary of a CI job.
///
/// A comment on GitHub takes 65,536 characters, so findings are told as long as there is room and the others
/// are counted. Text of strangers stands in code only: there nothing is a link, a mention or an image.
public final class MarkdownReport implements ReportFormat {

    private static final int MOST = 60_000;
    private static final int MOST_A_FINDING = 6_000;
    private static final int DIFF_LINES = 60;
    private static final int MOST_GROUPS = 20;

    @Override
    public void write(Report report, Appendable out) throws IOException {
        var tail = tail(report);
        var room = MOST - tail.length() - head(report).length() - 200;
        out.append(head(report));
        var told = 0;
        for (var finding : report.findings()) {
            var text = finding(finding, report.stacks().size() > 1);
            if (text.length() > room) {
                break;
            }
            out.append(text);
            room -= text.length();
            told++;
        }
        var left = report.findings().size() - told;
        if (left > 0) {
            out.append("\n**%s** in the full report.\n".formatted(SummaryLine.counted(left, "more finding")));
        }
        out.append(tail);
    }

    private static String head(Report report) {
        var text = new StringBuilder();
        text.append("### Driftline: ").append(SummaryLine.outcome(report)).append("\n\n");
        for (var stack : report.stacks().stream()
                .filter(it -> it.problem().isPresent())
                .limit(MOST_GROUPS)
                .toList()) {
            var problem = stack.problem().orElseThrow();
            text.append("- **not scanned** %s: %s %s\n"
                    .formatted(code(stack.source()), code(problem.text()), code(problem.hint())));
        }
        return text.toString();
    }

    private static String finding(Finding finding, boolean named) {
        var text = new StringBuilder("\n<details><summary>");
        text.append(mark(finding.severity()))
                .append(" <b>")
                .append(finding.severity().label());
        text.append("</b> ").append(finding.kind().label().replace('_', ' ')).append(" <code>");
        text.append(html(cut(finding.address()))).append("</code></summary>\n\n");
        text.append(FindingText.meaning(finding.kind()));
        var place = FindingText.place(finding);
        text.append(place.isEmpty() ? "" : " " + code(place));
        text.append(named && !finding.stack().isEmpty() ? " of " + code(finding.stack()) : "");
        text.append("\n\n");
        var diff = FindingText.diff(finding, DIFF_LINES);
        text.append(diff.isEmpty() ? "" : block("diff", diff));
        var insight = finding.insight();
        insight.cause()
                .ifPresent(cause ->
                        text.append("Cause: ").append(code(cause.text())).append("\n\n"));
        insight.who()
                .ifPresent(who ->
                        text.append("Who: ").append(code(FindingText.who(who))).append("\n\n"));
        for (var remedy : insight.remedies()) {
            text.append("%s, %s:\n\n".formatted(FindingText.purpose(remedy), code(remedy.tool())));
            text.append(block(
                    language(remedy), remedy.text().lines().map(Printable::of).toList()));
        }
        text.append("</details>\n");
        return text.length() <= MOST_A_FINDING ? text.toString() : shortened(finding);
    }

    private static String tail(Report report) {
        var lines = new ArrayList<String>();
        var coverage = CoverageSummary.of(report);
        coverage.groups().stream()
                .limit(MOST_GROUPS)
                .map(group -> "- %s: %s (%s)"
                        .formatted(
                                group.status().label().replace('_', ' '),
                                code(group.reason()),
                                SummaryLine.counted(group.addresses().size(), "resource")))
                .forEach(lines::add);
        coverage.unsupported().stream()
                .limit(MOST_GROUPS)
                .map(some -> "- unsupported: %s (%s: %s)"
                        .formatted(
                                code(some.reason()),
                                SummaryLine.counted(some.resources(), "resource"),
                                code(String.join(", ", some.types().keySet()))))
                .forEach(lines::add);
        var text = new StringBuilder();
        if (!lines.isEmpty()) {
            text.append("\n**Not compared**\n\n")
                    .append(String.join("\n", lines))
                    .append('\n');
        }
        IgnoredLine.of(report).ifPresent(line -> text.append("\n").append(line).append(".\n"));
        if (!report.setAside().isEmpty()) {
            text.append("\n%s set aside: explained by AWS itself, ignored or accepted.\n"
                    .formatted(SummaryLine.counted(report.setAside().size(), "difference")));
        }
        report.notices().stream()
                .limit(MOST_GROUPS)
                .forEach(notice -> text.append("\n> ").append(code(notice)));
        var scan = report.scan();
        return text
                + "\n<sub>%s in %s s, Driftline %s</sub>\n"
                        .formatted(
                                SummaryLine.counted(scan.totalCalls(), "API call"),
                                String.format(Locale.ROOT, "%.1f", scan.took().toMillis() / 1000.0),
                                html(scan.version()));
    }

    private static String shortened(Finding finding) {
        return "\n%s **%s** %s %s: %s\n"
                .formatted(
                        mark(finding.severity()),
                        finding.severity().label(),
                        finding.kind().label().replace('_', ' '),
                        code(finding.address()),
                        code(FindingText.attributes(finding)));
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "🔴";
            case HIGH -> "🟠";
            case MEDIUM -> "🟡";
            case LOW -> "⚪";
        };
    }

    private static String language(Insight.Remedy remedy) {
        return remedy.text().contains("{") && !remedy.tool().equals("aws") ? "hcl" : "sh";
    }

    /// With a fence that is longer than any in the text (CommonMark, "Fenced code blocks").
    private static String block(String language, List<String> lines) {
        var fence = "`".repeat(Math.max(3, longestRun(String.join("\n", lines)) + 1));
        return "%s%s\n%s\n%s\n\n".formatted(fence, language, String.join("\n", lines), fence);
    }

    /// With a run of backticks that is longer than any in the text (CommonMark, "Code spans").
    private static String code(String raw) {
        var text = cut(raw);
        if (text.isBlank()) {
            return "";
        }
        var ticks = "`".repeat(longestRun(text) + 1);
        var space = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return ticks + space + text + space + ticks;
    }

    private static int longestRun(String text) {
        var longest = 0;
        var run = 0;
        for (var i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static String cut(String raw) {
        return Shortened.cut(Printable.of(raw), 300);
    }

    private static String html(String text) {
        return Printable.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
