package dev.driftline.core.report;

import dev.driftline.core.model.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Values on one line as Terraform writes them. What is not set inside a block is left out: a security group rule has
/// five empty lists beside the one that matters.
final class WrittenValue {

    /// Where one side has no value.
    static final String NOTHING = "(none)";

    private WrittenValue() {}

    static String value(Value value) {
        return switch (value) {
            case Value.Absent() -> NOTHING;
            case Value.Text(var text) -> '"' + Printable.of(text) + '"';
            case Value.Numeric _, Value.Flag _ -> value.asText();
            case Value.ListOf(var elements) -> list(elements);
            case Value.SetOf(var elements) -> list(sorted(elements));
            case Value.MapOf(var entries) -> members(entries);
            case Value.Block(var fields) -> members(fields);
            case Value.Unknown _ -> "(could not be read)";
        };
    }

    /// The parts of a collection, one line each; a set's in an order that does not depend on AWS's mood.
    static List<String> lines(Value value) {
        return switch (value) {
            case Value.ListOf(var elements) ->
                elements.stream().map(WrittenValue::value).toList();
            case Value.SetOf(var elements) ->
                sorted(elements).stream().map(WrittenValue::value).toList();
            case Value.MapOf _, Value.Block _ ->
                value.entries().entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(WrittenValue::member)
                        .sorted()
                        .toList();
            case Value.Absent() -> List.of();
            case Value.Text _, Value.Numeric _, Value.Flag _, Value.Unknown _ -> List.of(value(value));
        };
    }

    private static String list(List<Value> elements) {
        return elements.stream().map(WrittenValue::value).collect(Collectors.joining(", ", "[", "]"));
    }

    /// In the order of their names: a state and AWS each have an order of their own.
    private static String members(Map<String, Value> members) {
        return members.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(WrittenValue::member)
                .sorted()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), text -> text.isEmpty() ? "{}" : "{ " + text + " }"));
    }

    private static String member(Map.Entry<String, Value> member) {
        return Printable.of(member.getKey()) + " = " + value(member.getValue());
    }

    private static List<Value> sorted(List<Value> elements) {
        return elements.stream()
                .sorted(Comparator.comparing(WrittenValue::value))
                .toList();
    }
}
