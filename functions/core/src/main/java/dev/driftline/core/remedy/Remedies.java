package dev.driftline.core.remedy;

import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Insight.Remedy;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.Refinement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Of each finding the command that keeps what AWS has, and the one that brings back what the state says. They are
/// told; nothing runs them.
public final class Remedies implements Refinement {

    private final AwsCommands aws = AwsCommands.known();
    private final ImportIds importIds = ImportIds.known();
    private final Replacements replacements = Replacements.known();

    @Override
    public Report of(Report report) {
        var tools = new HashMap<String, Tool>();
        report.stacks().forEach(stack -> tools.put(stack.source(), tool(stack.format())));
        return report.withFindings(report.findings().stream()
                .map(finding -> finding.with(
                        finding.insight().withRemedies(of(finding, tools.getOrDefault(finding.stack(), tool(""))))))
                .toList());
    }

    private Tool tool(String format) {
        return Tool.of(format, importIds, replacements);
    }

    private List<Remedy> of(Finding finding, Tool tool) {
        var remedies = new ArrayList<>(tool.remedies(finding));
        remedies.addAll(aws.undoing(finding));
        return remedies;
    }
}
