package dev.driftline.core.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.driftline.core.model.Value;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Texts that hold JSON and mean what the JSON means: white space and the order of keys say nothing.
public final class JsonText {

    /// Compared by value; a text that is no JSON is compared as it is.
    public static final Meaning MEANING = Meaning.each(JsonText::understood);

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonText() {}

    static Value understood(Value value) {
        return value instanceof Value.Text(var text) ? parse(text).orElse(value) : value;
    }

    /// The value of a JSON object or array; empty when the text is neither.
    public static Optional<Value> parse(String text) {
        var start = text.stripLeading();
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return Optional.empty();
        }
        try {
            return Optional.of(value(MAPPER.readTree(text)));
        } catch (JsonProcessingException e) {
            return Optional.empty();
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
}
