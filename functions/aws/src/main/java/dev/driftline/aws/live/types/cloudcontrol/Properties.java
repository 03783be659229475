package dev.driftline.aws.live.types.cloudcontrol;

import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Gives properties that Cloud Control API told the form that they have in a state, guided by the schema.
final class Properties {

    private final ToolSpelling spelling;

    Properties(ToolSpelling spelling) {
        this.spelling = spelling;
    }

    /// An answer in the spelling of the state; every field of an object is there, empty where AWS tells none.
    Value live(PropertyShape shape, Value told) {
        return switch (shape) {
            case PropertyShape.Scalar _, PropertyShape.Document _ -> documentOr(told);
            case PropertyShape.Items(var ordered, var each) -> items(ordered, each, told);
            case PropertyShape.Entries(var each) -> new Value.MapOf(mapped(told.entries(), value -> live(each, value)));
            case PropertyShape.Fields fields -> told.isEmpty() ? Value.absent() : block(fields, told.entries());
            case PropertyShape.Tags(var as) -> live(as, withoutAws(told));
            case PropertyShape.Uncompared _ -> Value.absent();
        };
    }

    private Value items(boolean ordered, PropertyShape each, Value told) {
        var elements =
                told.elements().stream().map(element -> live(each, element)).toList();
        return ordered ? new Value.ListOf(elements) : new Value.SetOf(elements);
    }

    private Value block(PropertyShape.Fields fields, Map<String, Value> told) {
        var block = new LinkedHashMap<String, Value>();
        fields.sorted().forEach((name, shape) -> {
            if (!(shape instanceof PropertyShape.Uncompared)) {
                block.put(spelling.of(name), live(shape, told.getOrDefault(name, Value.absent())));
            }
        });
        return new Value.Block(block);
    }

    /// Documents have one spelling on both sides, whatever tool wrote them and as what.
    static Meaning meaning(PropertyShape shape) {
        return Meaning.each(value -> understood(shape, value));
    }

    private static Value understood(PropertyShape shape, Value value) {
        return switch (shape) {
            case PropertyShape.Document _ -> document(value);
            case PropertyShape.Items(var _, var each) -> value.mapElements(element -> understood(each, element));
            case PropertyShape.Entries(var each)
            when !value.entries().isEmpty() ->
                new Value.MapOf(mapped(value.entries(), entry -> understood(each, entry)));
            case PropertyShape.Fields fields
            when value instanceof Value.Block(var declared) -> new Value.Block(fields(fields, declared));
            case PropertyShape.Tags(var as) -> understood(as, withoutAws(value));
            case PropertyShape.Scalar _, PropertyShape.Entries _, PropertyShape.Fields _, PropertyShape.Uncompared _ ->
                value;
        };
    }

    private static Map<String, Value> fields(PropertyShape.Fields shapes, Map<String, Value> declared) {
        var fields = new LinkedHashMap<String, Value>();
        declared.forEach((name, value) -> fields.put(
                name,
                shapes.find(name)
                        .map(shape -> understood(shape.getValue(), value))
                        .orElse(value)));
        return fields;
    }

    private static Value documentOr(Value told) {
        return told.entries().isEmpty() && told.elements().isEmpty() ? told : new Value.Text(JsonText.canonical(told));
    }

    /// A policy by what it grants, any other document by its JSON.
    private static Value document(Value value) {
        var text = documentOr(value);
        var isPolicy = text instanceof Value.Text(var json)
                && JsonText.parse(json)
                        .filter(parsed -> parsed.entries().containsKey("Statement"))
                        .isPresent();
        return isPolicy
                ? IamPolicy.understood(text)
                : JsonText.MEANING.of(new Meaning.Sides(text, Value.absent())).declared();
    }

    /// Tags with keys that only AWS may write ("Tag naming limits and requirements": the prefix `aws:`).
    private static Value withoutAws(Value tags) {
        return switch (tags) {
            case Value.ListOf(var elements) -> new Value.ListOf(withoutAws(elements));
            case Value.SetOf(var elements) -> new Value.SetOf(withoutAws(elements));
            case Value.MapOf(var entries) -> {
                var kept = new LinkedHashMap<>(entries);
                kept.keySet().removeIf(key -> key.startsWith("aws:"));
                yield new Value.MapOf(kept);
            }
            case Value.Absent _, Value.Text _, Value.Numeric _, Value.Flag _, Value.Block _, Value.Unknown _ -> tags;
        };
    }

    private static List<Value> withoutAws(List<Value> elements) {
        return elements.stream()
                .filter(tag -> tag.entries().entrySet().stream()
                        .noneMatch(part -> part.getKey().equalsIgnoreCase("key")
                                && part.getValue().asText().startsWith("aws:")))
                .toList();
    }

    private static Map<String, Value> mapped(Map<String, Value> entries, Function<Value, Value> each) {
        var mapped = new LinkedHashMap<String, Value>();
        entries.forEach((key, value) -> mapped.put(key, each.apply(value)));
        return mapped;
    }
}
