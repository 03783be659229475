package dev.driftline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.driftline.core.report.Printable;
import dev.driftline.core.rules.AcceptedEntry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// A finding as it stands in a JSON report.
record ReportedFinding(Path report, JsonNode finding) {

    static ReportedFinding read(Path report, String id) {
        try {
            return new JsonMapper()
                    .readTree(RuleFiles.text(report))
                    .path("findings")
                    .valueStream()
                    .filter(finding -> finding.path("id").asText().equals(id))
                    .findFirst()
                    .map(finding -> new ReportedFinding(report, finding))
                    .orElseThrow(() -> new UsageException(
                            "--id %s: %s has no such finding; take the id of one that it has".formatted(id, report)));
        } catch (JsonProcessingException e) {
            throw new UsageException("--report %s: not a report in JSON".formatted(report), e);
        }
    }

    AcceptedEntry accepted(String reason, String author, Optional<LocalDate> expires) {
        return AcceptedEntry.of(
                text("stack"),
                text("address"),
                text("resource_id"),
                text("kind"),
                finding.path("changes").valueStream().map(this::sealed).toList(),
                reason,
                author,
                expires);
    }

    private AcceptedEntry.Change sealed(JsonNode change) {
        var path = change.path("path").asText();
        if (!change.hasNonNull("seal")) {
            throw new UsageException(
                    change.has("sensitive")
                            ? "%s of %s is sensitive and has no seal in the report: scan with DRIFTLINE_SEAL_KEY set, then accept"
                                    .formatted(path, shown())
                            : "--report %s: written by an older Driftline; scan again, then accept".formatted(report));
        }
        return new AcceptedEntry.Change(path, change.path("seal").asText());
    }

    String shown() {
        return Printable.of(text("address"));
    }

    private String text(String field) {
        return finding.path(field).asText();
    }
}
