package dev.driftline.core.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.driftline.core.model.Value;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Texts that hold JSON and mean what the JSON means: white space and the order of keys say nothing (RFC 8259). All
/// else does: a null and an empty text are values (`"ResultPath": null` of a state machine discards a result, which no
/// `ResultPath` does not).
public final class JsonText {

    /// Compared by value; a text that is no JSON is compared as it is.
    public static final Meaning MEANING = Meaning.each(JsonText::understood);

    /// The state holds a text, and AWS answers structures: compared like any other structures.
    public static final Meaning STRUCTURE = Meaning.each(JsonText::structure);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonText() {}

    static Value understood(Value value) {
        return rewritten(value, json -> json);
    }

    private static Value structure(Value value) {
        return value instanceof Value.Text(var text) ? parse(text).orElse(value) : value;
    }

    /// The text of a JSON value read in some way; any other value as it is. A document of nothing is none, as the
    /// provider has it too (terraform-provider-aws, `verify.SuppressEquivalentPolicyDiffs`).
    static Value rewritten(Value value, UnaryOperator<Value> reading) {
        return value instanceof Value.Text(var text)
                ? parse(text)
                        .map(json -> json.isEmpty() ? Value.absent() : new Value.Text(canonical(reading.apply(json))))
                        .orElse(value)
                : value;
    }

    /// The value of a JSON object or array; empty when the text is neither.
    public static Optional<Value> parse(String text) {
        var start = text.stripLeading();
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return Optional.empty();
        }
        try {
            return Optional.of(value(MAPPER.readTree(text)));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty(); // No JSON, or a number too large to be one.
        }
    }

    private static Value value(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                var entries = new LinkedHashMap<String, Value>();
                node.properties().forEach(field -> entries.put(field.getKey(), value(field.getValue())));
                yield new Value.MapOf(entries);
            }
            case ARRAY -> Value.list(node.valueStream().map(JsonText::value).toList(), element -> element);
            case BOOLEAN -> new Value.Flag(node.booleanValue());
            case NUMBER -> new Value.Numeric(node.decimalValue());
            case STRING -> new Value.Text(node.textValue());
            case BINARY, MISSING, NULL, POJO -> Value.absent();
        };
    }

    /// The same text for all values that are the same: keys and sets sorted, a set without repetitions and, of one
    /// element, written as that element.
    public static String canonical(Value value) {
        return switch (value) {
            case Value.Absent(), Value.Unknown _ -> "null";
            case Value.Text(var text) -> TextNode.valueOf(text).toString();
            case Value.Numeric _, Value.Flag _ -> value.asText();
            case Value.ListOf(var elements) ->
                array(elements.stream().map(JsonText::canonical).toList());
            case Value.SetOf(var elements) -> {
                var sorted = elements.stream()
                        .map(JsonText::canonical)
                        .distinct()
                        .sorted()
                        .toList();
                yield sorted.size() == 1 ? sorted.getFirst() : array(sorted);
            }
            case Value.MapOf(var entries) -> object(entries);
            case Value.Block(var fields) -> object(fields);
        };
    }

    private static String array(Collection<String> elements) {
        return "[" + String.join(",", elements) + "]";
    }

    private static String object(Map<String, Value> entries) {
        Stream<String> fields = new TreeMap<>(entries)
                .entrySet().stream().map(entry -> TextNode.valueOf(entry.getKey()) + ":" + canonical(entry.getValue()));
        return fields.collect(Collectors.joining(",", "{", "}"));
    }
}
