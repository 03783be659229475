package dev.driftline.core.scan;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Origin;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Paths of differences as the users of the tool know them that manages the resource. The last thing that is done to a
/// report: until then everything speaks Terraform's names.
final class ToolNames {

    private final Map<List<String>, Origin> origins = new HashMap<>();

    ToolNames(Collection<DeclaredResource> resources) {
        for (var resource : resources) {
            if (!resource.origin().names().isEmpty()) {
                origins.put(List.of(resource.stack(), resource.address()), resource.origin());
            }
        }
    }

    Report in(Report report) {
        if (origins.isEmpty()) {
            return report;
        }
        return report.with(
                report.summary(),
                report.findings().stream().map(this::shown).toList(),
                report.setAside().stream()
                        .map(aside -> new Report.SetAside(shown(aside.finding()), aside.by(), aside.reason()))
                        .toList());
    }

    private Finding shown(Finding finding) {
        var origin = origins.get(List.of(finding.stack(), finding.address()));
        return origin == null
                ? finding
                : finding.with(
                        finding.id(),
                        finding.changes().stream()
                                .map(change -> change.at(origin.shown(change.path())))
                                .toList());
    }
}
