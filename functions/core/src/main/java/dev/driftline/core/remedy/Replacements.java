package dev.driftline.core.remedy;

import dev.driftline.core.report.Finding;
import java.util.HashMap;
import java.util.Map;

/// Which changes are taken back only by making the resource anew: data, `replacements.yaml` beside this class.
final class Replacements {

    private final Map<String, String> attributes;

    private Replacements(Map<String, String> attributes) {
        this.attributes = Map.copyOf(attributes);
    }

    static Replacements known() {
        var attributes = new HashMap<String, String>();
        RemedyData.read("replacements.yaml")
                .path("replaced")
                .forEach(entry -> attributes.put(
                        entry.path("type").asText(), entry.path("attribute").asText()));
        return new Replacements(attributes);
    }

    boolean isOneFor(Finding finding) {
        return finding.kind() == Finding.Kind.CHANGED
                && finding.changes().stream()
                        .anyMatch(change -> change.attribute().equals(attributes.get(finding.type())));
    }
}
