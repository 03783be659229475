package dev.driftline.core.remedy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.driftline.core.report.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
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
        try (var in = ImportIds.class.getResourceAsStream("imports.yaml")) {
            if (in == null) {
                throw new IllegalStateException("imports.yaml is missing beside " + ImportIds.class);
            }
            var templates = new HashMap<String, String>();
            new ObjectMapper(new YAMLFactory())
                    .readTree(in)
                    .path("imports")
                    .forEach(entry -> templates.put(
                            entry.path("type").asText(), entry.path("id").asText()));
            return new ImportIds(templates);
        } catch (IOException e) {
            throw new UncheckedIOException("imports.yaml", e);
        }
    }

    /// Empty where the type has no import, or the finding does not say all that it takes.
    Optional<String> of(Finding finding) {
        var template = templates.getOrDefault(finding.type(), "{id}");
        var isTold = !(template.contains("{account}") && finding.account().isEmpty())
                && !(template.contains("{region}") && finding.region().isEmpty());
        return Optional.of(template)
                .filter(text -> !text.isEmpty() && isTold)
                // The id last: it may be anything.
                .map(text -> text.replace("{partition}", partition(finding.region()))
                        .replace("{region}", finding.region())
                        .replace("{account}", finding.account())
                        .replace("{id}", finding.resourceId()));
    }

    private static String partition(String region) {
        return region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    }
}
