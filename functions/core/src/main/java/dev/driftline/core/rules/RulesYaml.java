package dev.driftline.core.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.driftline.core.match.Selector;
import dev.driftline.core.severity.SeverityRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/// Driftline's own format of rules.
final class RulesYaml {

    private RulesYaml() {}

    static RulesFile parse(String source, String text) {
        var yaml = LinedYaml.parse(source, text);
        if (yaml.root() instanceof ObjectNode root) {
            // `ignore:` with nothing below it is how a list looks before its first entry.
            root.properties()
                    .removeIf(
                            part -> part.getValue().isNull() || part.getValue().equals(TextNode.valueOf("")));
        }
        check(source, yaml);
        return new RulesFile(
                source,
                each(
                        yaml,
                        "ignore",
                        (rule, line) ->
                                new IgnoreRule(Selector.of(rule), exceptions(rule), Justification.of(rule, line))),
                each(yaml, "accept", RulesYaml::acceptance),
                each(yaml, "severity", (rule, _) -> SeverityRule.of(rule)));
    }

    private static void check(String source, LinedYaml yaml) {
        schema().validate(yaml.root()).stream()
                .min(Comparator.comparingInt((ValidationMessage message) -> -depth(message)))
                .ifPresent(message -> {
                    var at = message.getInstanceLocation().toString();
                    throw new BadRulesException(
                            source,
                            yaml.line(at),
                            problem(message, at) + "; see docs/rules.md for what may stand there");
                });
    }

    /// The deepest message is the most exact one: those above it only say that something below is wrong.
    private static int depth(ValidationMessage message) {
        return message.getInstanceLocation().getNameCount();
    }

    private static String problem(ValidationMessage message, String at) {
        var text = message.getMessage();
        return text.startsWith(at + ": ")
                ? (at.isEmpty() ? "" : at.substring(1).replace('/', '.') + ": ") + text.substring(at.length() + 2)
                : text;
    }

    private static JsonSchema schema() {
        var config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .locale(java.util.Locale.ROOT)
                .build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        Objects.requireNonNull(RulesYaml.class.getResourceAsStream("rules-v1.schema.json"), "schema"),
                        config);
    }

    private static <T> List<T> each(LinedYaml yaml, String part, BiFunction<JsonNode, Integer, T> convert) {
        var found = new ArrayList<T>();
        for (var entry : yaml.root().path(part)) {
            found.add(convert.apply(entry, yaml.line("/" + part + "/" + found.size())));
        }
        return found;
    }

    private static List<Selector> exceptions(JsonNode rule) {
        return rule.path("except").valueStream().map(Selector::of).toList();
    }

    private static Acceptance acceptance(JsonNode entry, int line) {
        return new Acceptance(
                entry.path("stack").asText(),
                entry.path("address").asText(),
                entry.path("resource_id").asText(),
                entry.path("kind").asText(),
                entry.path("changes")
                        .valueStream()
                        .map(change -> new Acceptance.Sealed(
                                change.path("path").asText(),
                                change.path("seal").asText()))
                        .toList(),
                Justification.of(entry, line));
    }
}
