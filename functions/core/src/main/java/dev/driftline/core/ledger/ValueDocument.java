package dev.driftline.core.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value as JSON and back: lists and blocks as they are, what JSON has no word for under a `$` name.
final class ValueDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_ELEMENTS = 200;

    private final int longest;
    private final int most;

    private ValueDocument(int longest, int most) {
        this.longest = longest;
        this.most = most;
    }

    /// For an item of a table.
    static ValueDocument shortened() {
        return new ValueDocument(LONGEST_TEXT, MOST_ELEMENTS);
    }

    /// With everything that there is.
    static ValueDocument whole() {
        return new ValueDocument(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    JsonNode write(Value value) {
        return switch (value) {
            case Value.Absent() -> JSON.nullNode();
            case Value.Text(var text) -> JSON.textNode(shortened(text, longest));
            case Value.Numeric(var number) -> JSON.objectNode().put("$number", number.toString());
            case Value.Flag(var set) -> JSON.booleanNode(set);
            case Value.ListOf(var elements) -> array(elements);
            case Value.SetOf(var elements) -> JSON.objectNode().set("$set", array(elements));
            case Value.MapOf(var entries) -> JSON.objectNode().set("$map", object(entries));
            case Value.Block(var fields) -> object(fields);
            case Value.Unknown(var kind, var code, var reason) ->
                JSON.objectNode()
                        .set(
                                "$unknown",
                                JSON.arrayNode().add(kind.name()).add(code).add(reason));
        };
    }

    static Value read(JsonNode node) {
        if (node.isTextual()) {
            return Value.of(node.asText());
        }
        if (node.isBoolean()) {
            return Value.of(node.asBoolean());
        }
        if (node.isArray()) {
            return new Value.ListOf(elements(node));
        }
        if (!node.isObject()) {
            return Value.absent();
        }
        if (node.has("$number")) {
            return Value.of(new java.math.BigDecimal(node.get("$number").asText()));
        }
        if (node.has("$set")) {
            return new Value.SetOf(elements(node.get("$set")));
        }
        if (node.has("$map")) {
            return new Value.MapOf(entries(node.get("$map")));
        }
        if (node.has("$unknown")) {
            var why = node.get("$unknown");
            return new Value.Unknown(
                    LiveRead.Failure.valueOf(why.path(0).asText()),
                    why.path(1).asText(),
                    why.path(2).asText());
        }
        return new Value.Block(entries(node));
    }

    static String shortened(String text) {
        return shortened(text, LONGEST_TEXT);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "...";
    }

    private JsonNode array(List<Value> elements) {
        var array = JSON.arrayNode();
        elements.stream().limit(most).map(this::write).forEach(array::add);
        return array;
    }

    private ObjectNode object(Map<String, Value> entries) {
        var object = JSON.objectNode();
        entries.entrySet().stream().limit(most).forEach(entry -> object.set(entry.getKey(), write(entry.getValue())));
        return object;
    }

    private static List<Value> elements(JsonNode array) {
        var elements = new ArrayList<Value>();
        array.forEach(element -> elements.add(read(element)));
        return elements;
    }

    private static Map<String, Value> entries(JsonNode object) {
        var entries = new LinkedHashMap<String, Value>();
        object.properties().forEach(entry -> entries.put(entry.getKey(), read(entry.getValue())));
        return entries;
    }
}
