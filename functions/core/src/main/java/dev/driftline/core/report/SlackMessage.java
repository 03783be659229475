package dev.driftline.core.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A report as one Slack message: Block Kit JSON within Slack's limits, most urgent first, with nothing in it that
/// Slack would act upon.
public final class SlackMessage {

    private static final int MOST_PROBLEMS = 5;

    private final Function<Report, String> wholeReport;

    /// @param wholeReport where a reader finds what does not fit: `s3://reports/...`
    public SlackMessage(Function<Report, String> wholeReport) {
        this.wholeReport = wholeReport;
    }

    /// Empty when there is nothing to tell: no drift, and everything that should be read was.
    public Optional<ObjectNode> of(Report report) {
        return report.exitCode(false) == 0 ? Optional.empty() : Optional.of(message(report));
    }

    private ObjectNode message(Report report) {
        var blocks = new SlackBlocks();
        var coverage = SlackCoverage.of(report);
        blocks.header(headline(report));
        blocks.context(summary(report));
        blocks.reserve(
                coverage, more(report, report.findings().size(), report.stacks().size()));
        var untoldStates = problems(report, blocks);
        var untoldFindings = findings(report, blocks);
        if (untoldStates > 0 || untoldFindings > 0) {
            blocks.section(more(report, untoldFindings, untoldStates));
        }
        blocks.section(coverage);
        var message = JsonNodeFactory.instance.objectNode().put("text", fallback(report));
        message.set("blocks", blocks.blocks());
        return message.put("unfurl_links", false).put("unfurl_media", false);
    }

    private static String headline(Report report) {
        var parts = new ArrayList<String>();
        for (var kind : Finding.Kind.values()) {
            var count = report.findings().stream()
                    .filter(finding -> finding.kind() == kind)
                    .count();
            if (count > 0) {
                parts.add(SummaryLine.number(count) + " " + kind.label());
            }
        }
        var drift = parts.isEmpty() ? "" : "Drift: " + String.join(", ", parts);
        var unscanned = notScanned(report).size();
        if (unscanned > 0) {
            return (drift.isEmpty() ? "" : drift + "; ") + SummaryLine.counted(unscanned, "state") + " not scanned";
        }
        return drift.isEmpty() ? "Scan incomplete" : drift;
    }

    private static String summary(Report report) {
        var summary = report.summary();
        return "*%s* in %s · %s in sync · %s changed · %s missing · %s not checked%s"
                .formatted(
                        SummaryLine.counted(summary.resources(), "resource"),
                        report.stacks().size() == 1
                                ? SlackText.code(report.stacks().getFirst().source(), 300)
                                : SummaryLine.counted(report.stacks().size(), "state"),
                        SummaryLine.number(summary.inSync()),
                        SummaryLine.number(summary.changed()),
                        SummaryLine.number(summary.missing()),
                        SummaryLine.number((long) summary.unknown() + summary.unsupported()),
                        SetAsideLine.of(report)
                                .map(line -> " · " + SlackText.plain(line, 200))
                                .orElse(""));
    }

    /// Tells which states were not scanned, and returns for how many there was no room.
    private static int problems(Report report, SlackBlocks blocks) {
        var problems = notScanned(report);
        var told = 0;
        while (told < Math.min(MOST_PROBLEMS, problems.size()) && blocks.sectionFits(problem(problems.get(told)))) {
            told++;
        }
        return problems.size() - told;
    }

    private static List<Report.Stack> notScanned(Report report) {
        return report.stacks().stream()
                .filter(stack -> stack.problem().isPresent())
                .toList();
    }

    private static String problem(Report.Stack stack) {
        var problem = stack.problem().orElseThrow();
        return "⚠️ *not scanned* %s\n%s\n%s"
                .formatted(
                        SlackText.code(stack.source(), 300),
                        SlackText.plain(problem.text(), 300),
                        SlackText.plain(problem.hint(), 300));
    }

    /// Tells the findings, and returns for how many there was no room.
    private static int findings(Report report, SlackBlocks blocks) {
        var told = 0;
        while (told < report.findings().size()
                && blocks.sectionFits(SlackFinding.of(
                        report.findings().get(told), report.stacks().size() > 1))) {
            told++;
        }
        return report.findings().size() - told;
    }

    private String more(Report report, int findings, int states) {
        var parts = new ArrayList<String>();
        if (findings > 0) {
            parts.add(SummaryLine.counted(findings, "more finding"));
        }
        if (states > 0) {
            parts.add(SummaryLine.counted(states, "more state") + " not scanned");
        }
        return "*%s* in %s".formatted(String.join(" and ", parts), SlackText.plain(wholeReport.apply(report), 300));
    }

    /// What a notification shows. Slack reads formatting here too, whatever the blocks say.
    private static String fallback(Report report) {
        var first = report.findings().stream()
                .findFirst()
                .map(finding -> ". Most urgent: " + SlackText.plain(finding.address(), 200))
                .orElse("");
        return headline(report) + first;
    }
}
