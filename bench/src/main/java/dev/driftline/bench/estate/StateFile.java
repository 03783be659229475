package dev.driftline.bench.estate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The state that Terraform 1.11 with its AWS provider 5.46 writes of an estate (format v4). Each type's attributes are
/// those of a state that they wrote, in `estate/TYPE.json`, with `${names}` for what differs between resources.
final class StateFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NAME = Pattern.compile("\\$\\{(\\w+)}");
    private static final String PROVIDER = "provider[\"registry.terraform.io/hashicorp/aws\"]";

    private StateFile() {}

    static void write(Built built, Path file) {
        var state = JSON.createObjectNode()
                .put("version", 4)
                .put("terraform_version", "1.11.4")
                .put("serial", 1)
                .put("lineage", "5b1f6e0c-5f9d-4a55-8a43-1f6a3c2f8f0e");
        state.putObject("outputs");
        var resources = state.putArray("resources");
        built.byType().forEach((type, made) -> {
            var resource = resources
                    .addObject()
                    .put("mode", "managed")
                    .put("type", type)
                    .put("name", Estate.NAME)
                    .put("provider", PROVIDER);
            instances(resource.putArray("instances"), template(type), made);
        });
        state.putNull("check_results");
        try {
            JSON.writeValue(file.toFile(), state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void instances(ArrayNode instances, JsonNode template, List<Map<String, String>> made) {
        for (var number = 0; number < made.size(); number++) {
            var instance = JsonNodeFactory.instance.objectNode().put("index_key", number);
            instance.set("schema_version", template.path("schema_version"));
            instance.set("attributes", filled(template.path("attributes"), made.get(number)));
            instance.putArray("sensitive_attributes");
            instances.add(instance);
        }
    }

    private static JsonNode template(String type) {
        try (var stream = StateFile.class.getResourceAsStream(type + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("no template of " + type);
            }
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What differs between resources of a type.
    static Set<String> names(String type) {
        return NAME.matcher(template(type).toString())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static JsonNode filled(JsonNode template, Map<String, String> values) {
        return switch (template) {
            case ObjectNode object -> {
                var copy = JSON.createObjectNode();
                object.properties().forEach(entry -> copy.set(entry.getKey(), filled(entry.getValue(), values)));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = JSON.createArrayNode();
                array.forEach(element -> copy.add(filled(element, values)));
                yield copy;
            }
            case TextNode text -> TextNode.valueOf(filled(text.asText(), values));
            default -> template;
        };
    }

    private static String filled(String text, Map<String, String> values) {
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(Built.value(values, name.group(1))));
    }

    static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
