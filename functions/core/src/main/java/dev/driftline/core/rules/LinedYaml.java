package dev.driftline.core.rules;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/// YAML as a tree of texts that knows on which line each node stands. Anchors and aliases are refused: a few of
/// them can mean a text of any size.
///
/// @param lines by JSON pointer, `/ignore/0/reason`
record LinedYaml(JsonNode root, Map<String, Integer> lines) {

    private static final int DEEPEST = 20;

    /// @throws BadRulesException when it is no YAML
    static LinedYaml parse(String source, String text) {
        var factory = YAMLFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (var parser = factory.createParser(text)) {
            var lines = new HashMap<String, Integer>();
            var root = parser.nextToken() == null ? JsonNodeFactory.instance.objectNode() : node(parser, "", 0, lines);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "a second document; write one");
            }
            return new LinedYaml(root, lines);
        } catch (JsonProcessingException e) {
            var line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new BadRulesException(
                    source,
                    line,
                    "not YAML: " + e.getOriginalMessage().lines().findFirst().orElse("unreadable"),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("a text is always there", e);
        }
    }

    /// The line of the node, or of the nearest one around it; 0 when there is none.
    int line(String pointer) {
        for (var at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (lines.containsKey(at)) {
                return lines.getOrDefault(at, 0);
            }
        }
        return 0;
    }

    private static JsonNode node(JsonParser parser, String pointer, int depth, Map<String, Integer> lines)
            throws IOException {
        lines.put(pointer, parser.currentTokenLocation().getLineNr());
        if (depth > DEEPEST || (parser instanceof YAMLParser yaml && yaml.isCurrentAlias())) {
            throw new JsonParseException(parser, depth > DEEPEST ? "nested too deeply" : "aliases are not read here");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var object = JsonNodeFactory.instance.objectNode();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    var name = parser.currentName();
                    parser.nextToken();
                    object.set(name, node(parser, pointer + "/" + name, depth + 1, lines));
                }
                yield object;
            }
            case START_ARRAY -> {
                var array = JsonNodeFactory.instance.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(node(parser, pointer + "/" + array.size(), depth + 1, lines));
                }
                yield array;
            }
            case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
            // A pattern such as 0123 or yes is the text that was written, whatever YAML makes of it.
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                JsonNodeFactory.instance.textNode(parser.getText());
            case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new JsonParseException(parser, "a value was expected here");
        };
    }
}
