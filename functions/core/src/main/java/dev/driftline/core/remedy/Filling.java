package dev.driftline.core.remedy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import java.util.Optional;
import java.util.regex.Pattern;

/// What stands for the names in braces of a command: `{id}` of the resource, `{value}` that is set back,
/// `{expected.NAME}` as the state has another changed attribute, and in JSON `{field}` of an element.
record Filling(Finding finding, Value value) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z_.]*)}");

    /// Empty when something is not known, or no command line may have it.
    Optional<String> text(String template) {
        var filled = new StringBuilder();
        var names = NAME.matcher(template);
        while (names.find()) {
            var text = named(names.group(1));
            if (!Shell.isValue(text)) {
                return Optional.empty();
            }
            names.appendReplacement(filled, "");
            filled.append(text);
        }
        return Optional.of(names.appendTail(filled).toString());
    }

    private String named(String name) {
        return switch (name) {
            case "id" -> finding.resourceId();
            case "value" -> value.asText();
            default ->
                finding.changes().stream()
                        .filter(change -> !change.sensitive() && name.equals("expected." + change.path()))
                        .findFirst()
                        .map(change -> change.expected().asText())
                        .orElse("");
        };
    }

    /// The template with the fields of the element.
    Optional<String> json(JsonNode template) {
        var text = filled(template, value).toString();
        return Shell.isFit(text) ? Optional.of(text) : Optional.empty();
    }

    private static JsonNode filled(JsonNode template, Value element) {
        var nodes = JsonNodeFactory.instance;
        if (template.isTextual()) {
            var field = template.asText().equals("{}")
                    ? element
                    : element.entries().getOrDefault(template.asText().replaceAll("[{}]", ""), Value.absent());
            return field instanceof Value.Numeric(var number)
                    ? nodes.numberNode(number.toBigInteger())
                    : nodes.textNode(field.asText());
        }
        if (template.isArray()) {
            var array = nodes.arrayNode();
            template.forEach(each -> array.add(filled(each, element)));
            return array;
        }
        var object = nodes.objectNode();
        template.properties().forEach(member -> {
            if (member.getValue().has("each")) {
                var list = element.entries()
                        .getOrDefault(member.getValue().path("each").asText(), Value.absent())
                        .elements();
                if (!list.isEmpty()) {
                    var array = object.putArray(member.getKey());
                    list.forEach(each -> array.add(filled(member.getValue().path("as"), each)));
                }
            } else {
                object.set(member.getKey(), filled(member.getValue(), element));
            }
        });
        return object;
    }
}
