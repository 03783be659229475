package dev.driftline.aws.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/// Spells a state of version 4 as one of version 3, in the form of Terraform's flatmap: what the SDK calls a map is an
/// object there and gets `.%`, lists and sets get `.#`, everything is text, and what is null is not there.
final class LegacySpelling {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LegacySpelling() {}

    static byte[] of(byte[] state) throws IOException {
        var legacy = JSON.createObjectNode().put("version", 3).put("serial", 1).put("lineage", "legacy");
        var modules = legacy.putArray("modules");
        var module = modules.addObject();
        module.putArray("path").add("root");
        var resources = module.putObject("resources");
        for (var resource : JSON.readTree(state).path("resources")) {
            if (!resource.path("mode").asText().equals("managed")) {
                continue;
            }
            for (var instance : resource.path("instances")) {
                var type = resource.path("type").asText();
                // Neither modules nor keys matter here; no two may share an address.
                var spelled = resources.putObject("%s.r%d.0".formatted(type, resources.size()));
                spelled.put("type", type).put("provider", "provider.aws");
                var attributes = spelled.putObject("primary").putObject("attributes");
                instance.path("attributes")
                        .properties()
                        .forEach(attribute -> flatten(attribute.getKey(), attribute.getValue(), attributes));
            }
        }
        return JSON.writeValueAsBytes(legacy);
    }

    private static void flatten(String path, JsonNode value, ObjectNode into) {
        if (value.isArray()) {
            into.put(path + ".#", Integer.toString(value.size()));
            for (var i = 0; i < value.size(); i++) {
                element(path + "." + i, value.path(i), into);
            }
        } else if (value.isObject()) {
            into.put(path + ".%", Integer.toString(value.size()));
            value.properties().forEach(entry -> flatten(path + "." + entry.getKey(), entry.getValue(), into));
        } else if (!value.isNull()) {
            into.put(path, value.asText());
        }
    }

    /// An object in a list is a block: its fields have no count.
    private static void element(String path, JsonNode value, ObjectNode into) {
        if (value.isObject()) {
            value.properties().forEach(field -> flatten(path + "." + field.getKey(), field.getValue(), into));
        } else {
            flatten(path, value, into);
        }
    }
}
