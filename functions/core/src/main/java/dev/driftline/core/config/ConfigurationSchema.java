package dev.driftline.core.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.serialization.JsonNodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The schema of `driftline.yaml`, and what it says of a file.
final class ConfigurationSchema {

    private static final String BASE = "https://driftline.dev/schema/";
    private static final String MAIN = "driftline-v1.schema.json";
    private static final int MOST_PROBLEMS = 20;

    private final JsonNodeReader reader = JsonNodeReader.builder()
            .yamlMapper(new YAMLMapper(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()))
            .locationAware()
            .build();
    private final JsonSchema schema;
    private final JsonNode source;

    ConfigurationSchema() {
        var texts = Map.of(
                BASE + MAIN, resource(MAIN),
                BASE + "channels-v1.schema.json", resource("channels-v1.schema.json"),
                BASE + "rules-v1.schema.json", resource("rules-v1.schema.json"));
        schema = JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        factory -> factory.jsonNodeReader(reader).schemaLoaders(loaders -> loaders.schemas(texts)))
                .getSchema(
                        SchemaLocation.of(BASE + MAIN),
                        SchemaValidatorsConfig.builder()
                                .pathType(PathType.JSON_POINTER)
                                .locale(Locale.ENGLISH)
                                .build());
        source = parsed(resource(MAIN));
    }

    /// @throws BadConfigurationException when it is no YAML or not what the schema says
    JsonNode read(String file, String text) {
        JsonNode node;
        try {
            node = reader.readTree(text, InputFormat.YAML);
        } catch (JsonProcessingException e) {
            throw notYaml(file, e.getLocation(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            // So the reader with locations wraps what the parser says.
            throw notYaml(file, e.getCause() instanceof JsonProcessingException cause ? cause.getLocation() : null, e);
        }
        if (node == null || !node.isObject()) {
            throw new BadConfigurationException(List.of(
                    "%s:1: holds no settings; begin with 'targets:', see docs/configuration.md".formatted(file)));
        }
        var problems = schema.validate(node).stream()
                .map(message -> problem(file, message))
                .distinct()
                .sorted()
                .limit(MOST_PROBLEMS)
                .toList();
        if (!problems.isEmpty()) {
            throw new BadConfigurationException(problems);
        }
        return node;
    }

    private static BadConfigurationException notYaml(String file, @Nullable JsonLocation at, Exception e) {
        var why = Optional.ofNullable(e instanceof JsonProcessingException ? e : e.getCause())
                .map(Throwable::getMessage)
                .orElse("it cannot be parsed")
                .lines()
                .findFirst()
                .orElse("it cannot be parsed");
        return new BadConfigurationException(List.of(
                "%s:%d: not YAML: %s; correct that line".formatted(file, at == null ? 1 : line(at), oneLine(why))));
    }

    private String problem(String file, ValidationMessage message) {
        var location = Optional.ofNullable(message.getInstanceNode())
                .map(JsonNodes::tokenLocationOf)
                .map(ConfigurationSchema::line)
                .orElse(1);
        return "%s:%d: %s: %s%s"
                .formatted(
                        file,
                        location,
                        path(message.getInstanceLocation().toString()),
                        oneLine(message.getMessage()
                                .replaceFirst(
                                        "^"
                                                + java.util.regex.Pattern.quote(message.getInstanceLocation()
                                                        .toString())
                                                + ": ",
                                        "")),
                        hint(message));
    }

    /// What may stand in its place, where the schema says.
    private String hint(ValidationMessage message) {
        return switch (message.getType()) {
            case "additionalProperties" -> {
                var known = new ArrayList<String>();
                source.at(parent(message.getSchemaLocation()) + "/properties")
                        .fieldNames()
                        .forEachRemaining(known::add);
                yield known.isEmpty() ? "; remove it" : "; correct its name or remove it: there are " + known;
            }
            case "required" -> "; add it";
            case "pattern" -> patternHint(message);
            default -> "";
        };
    }

    private String patternHint(ValidationMessage message) {
        var description = source.at(parent(message.getSchemaLocation()) + "/description");
        return description.isTextual() ? "; " + description.asText() : "; correct it";
    }

    private static String parent(SchemaLocation location) {
        var fragment = location.getFragment().toString();
        var slash = fragment.lastIndexOf('/');
        return slash < 0 ? "" : fragment.substring(0, slash);
    }

    /// `/targets/0/states` as people write it: `targets[0].states`.
    private static String path(String pointer) {
        var path = pointer.replaceAll("/([0-9]+)(?=/|$)", "[$1]").replace('/', '.');
        return path.isEmpty() ? "the file" : path.startsWith(".") ? path.substring(1) : path;
    }

    private static int line(JsonLocation location) {
        return Math.max(1, location.getLineNr());
    }

    private static String oneLine(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= 200 ? line : line.substring(0, 200) + "...";
    }

    private static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own schema", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = ConfigurationSchema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
