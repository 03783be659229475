package dev.driftline.core.remedy;

import dev.driftline.core.report.Finding;
import java.util.Map;

/// Which changes are taken back only by making the resource anew: data, `replacements.yaml` beside this class.
final class Replacements {

    private final Map<String, String> attributes;

    private Replacements(Map<String, String> attributes) {
        this.attributes = Map.copyOf(attributes);
    }

    static Replacements known() {
        return new Replacements(RemedyData.byType("replacements.yaml", "replaced", "attribute"));
    }

    boolean isOneFor(Finding finding) {
        return finding.kind() == Finding.Kind.CHANGED
                && finding.changes().stream()
                        .anyMatch(change -> change.attribute().equals(attributes.get(finding.type())));
    }
}
