package dev.driftline.core.compare;

import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Patterns of events and filter policies of messages, which are JSON: a field matches when it is any of the values in
/// its list, so the order and repetition of these say nothing. Only a range is read in pairs (`"numeric": [">", 0]`).
/// Sources: Amazon EventBridge User Guide, "Comparison operators for use in event patterns"; Amazon SNS Developer
/// Guide, "Filter policy constraints".
public final class EventPattern {

    /// A text that is no JSON is compared as it is.
    public static final Meaning MEANING = Meaning.each(EventPattern::understood);

    private static final String RANGE = "numeric";
    private static final Set<String> RELATIONS = Set.of("=", "<", "<=", ">", ">=");

    private EventPattern() {}

    static Value understood(Value value) {
        return JsonText.rewritten(value, json -> matching("", json));
    }

    /// @param name of the field that the value is of
    private static Value matching(String name, Value value) {
        return switch (value) {
            case Value.ListOf(var alternatives) ->
                name.equals(RANGE) && isRange(alternatives)
                        ? value
                        : new Value.SetOf(alternatives.stream()
                                .map(alternative -> matching("", alternative))
                                .toList());
            case Value.MapOf(var entries) -> {
                var fields = new TreeMap<String, Value>();
                entries.forEach((field, entry) -> fields.put(field, matching(field, entry)));
                yield new Value.MapOf(fields);
            }
            case Value.Absent _,
                    Value.Text _,
                    Value.Numeric _,
                    Value.Flag _,
                    Value.SetOf _,
                    Value.Block _,
                    Value.Unknown _ -> value;
        };
    }

    /// A field of an event may be called `numeric` too.
    private static boolean isRange(List<Value> elements) {
        return !elements.isEmpty() && RELATIONS.contains(elements.getFirst().asText());
    }
}
