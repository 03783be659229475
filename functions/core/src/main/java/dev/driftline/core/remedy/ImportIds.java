package dev.driftline.core.remedy;

import dev.driftline.core.model.Partition;
import dev.driftline.core.report.Finding;
import java.util.Map;
import java.util.Optional;

/// The id that Terraform imports a resource by. Where it is not what Driftline knows the resource by, it is data:
/// `imports.yaml` beside this class.
final class ImportIds {

    private final Map<String, String> templates;

    private ImportIds(Map<String, String> templates) {
        this.templates = Map.copyOf(templates);
    }

    static ImportIds known() {
        return new ImportIds(RemedyData.byType("imports.yaml", "imports", "id"));
    }

    /// Empty where the type has no import, or the finding does not say all that it takes.
    Optional<String> of(Finding finding) {
        var template = templates.getOrDefault(finding.type(), "{id}");
        var isTold = !(template.contains("{account}") && finding.account().isEmpty())
                && !(template.contains("{region}") && finding.region().isEmpty());
        return Optional.of(template)
                .filter(text -> !text.isEmpty() && isTold)
                // The id last: it may be anything.
                .map(text -> text.replace("{partition}", Partition.of(finding.region()))
                        .replace("{region}", finding.region())
                        .replace("{account}", finding.account())
                        .replace("{id}", finding.resourceId()));
    }
}
