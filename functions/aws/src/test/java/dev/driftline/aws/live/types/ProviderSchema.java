package dev.driftline.aws.live.types;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/// The attributes of every type of the Terraform AWS provider 5.46.0, extracted from `terraform providers schema`.
final class ProviderSchema {

    static final ProviderSchema V5_46 = load();

    private final JsonNode types;

    private ProviderSchema(JsonNode types) {
        this.types = types;
    }

    private static ProviderSchema load() {
        try (var in = new GZIPInputStream(Objects.requireNonNull(
                ProviderSchema.class.getResourceAsStream("/provider-schema/aws-5.46.json.gz")))) {
            return new ProviderSchema(JsonMapper.builder().build().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The attributes and nested blocks of a type, by name.
    Map<String, Attribute> attributes(String type) {
        return attributes(types.path(type).path("attributes"));
    }

    private static Map<String, Attribute> attributes(JsonNode nodes) {
        var attributes = new TreeMap<String, Attribute>();
        nodes.properties().forEach(field -> attributes.put(field.getKey(), new Attribute(field.getValue())));
        return attributes;
    }

    /// @param node `["oc", type]` with flags r(equired), o(ptional), c(omputed), s(ensitive), or a nested block
    record Attribute(JsonNode node) {

        boolean onlyComputed() {
            return node.isArray() && flags().contains("c") && !flags().contains("o");
        }

        boolean sensitive() {
            return node.isArray() && flags().contains("s");
        }

        boolean isSet() {
            return node.isArray()
                    ? node.path(1).isArray() && node.path(1).path(0).asText().equals("set")
                    : node.path("block").asText().equals("set");
        }

        boolean isMap() {
            return node.isArray()
                    && node.path(1).isArray()
                    && node.path(1).path(0).asText().equals("map");
        }

        /// The names of the fields, when it is a block or a collection of objects.
        TreeSet<String> fields() {
            var names = new TreeSet<String>();
            var type = node.isArray() ? node.path(1) : node;
            var object = type.isArray() && type.path(1).isArray() ? type.path(1).path(1) : type.path("attributes");
            object.fieldNames().forEachRemaining(names::add);
            return names;
        }

        private String flags() {
            return node.path(0).asText();
        }
    }
}
