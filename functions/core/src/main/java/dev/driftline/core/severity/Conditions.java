package dev.driftline.core.severity;

import com.fasterxml.jackson.databind.JsonNode;
import dev.driftline.core.compare.PolicyReach;
import dev.driftline.core.match.Glob;
import dev.driftline.core.match.Scalars;
import dev.driftline.core.match.Selector;
import dev.driftline.core.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// The words in which a rule speaks of the two sides of a change. Which way it went decides: a door that was closed is
/// another thing than one that was opened.
final class Conditions {

    private static final String ABSENT = "absent";
    private static final String PRESENT = "present";

    private Conditions() {}

    static List<Condition> of(JsonNode rule) {
        var conditions = new ArrayList<Condition>();
        add(conditions, rule, "from", (words, change) -> is(change.expected(), words));
        add(conditions, rule, "to", (words, change) -> is(change.actual(), words));
        add(conditions, rule, "gains", (words, change) -> any(beyond(change.actual(), change.expected()), words));
        add(conditions, rule, "loses", (words, change) -> any(beyond(change.expected(), change.actual()), words));
        add(conditions, rule, "has", (words, change) -> any(Scalars.of(change.actual()), words));
        add(conditions, rule, "number", (words, change) -> moved(change.expected(), change.actual(), words));
        if (rule.has("policy")) {
            conditions.add(change -> PolicyReach.widened(change.expected(), change.actual()));
        }
        return conditions;
    }

    private static void add(
            List<Condition> conditions,
            JsonNode rule,
            String word,
            BiFunction<List<String>, dev.driftline.core.compare.Difference, Boolean> holds) {
        if (rule.has(word)) {
            var words = Selector.each(rule.path(word), text -> text);
            conditions.add(change -> holds.apply(words, change));
        }
    }

    private static boolean is(Value value, List<String> words) {
        return words.stream().anyMatch(word -> switch (word) {
            case ABSENT -> value.isEmpty();
            case PRESENT -> !value.isEmpty();
            default -> !value.asText().isEmpty() && Glob.of(word).matches(value.asText());
        });
    }

    private static boolean any(Set<String> texts, List<String> patterns) {
        return texts.stream()
                .anyMatch(text ->
                        patterns.stream().anyMatch(pattern -> Glob.of(pattern).matches(text)));
    }

    private static Set<String> beyond(Value value, Value other) {
        var more = new HashSet<>(Scalars.of(value));
        more.removeAll(Scalars.of(other));
        return more;
    }

    private static boolean moved(Value before, Value after, List<String> words) {
        var from = number(before);
        var to = number(after);
        if (from.isEmpty() || to.isEmpty()) {
            return false;
        }
        var direction = to.get().compareTo(from.get());
        return (direction < 0 && words.contains("falls")) || (direction > 0 && words.contains("rises"));
    }

    private static Optional<BigDecimal> number(Value value) {
        try {
            return Optional.of(new BigDecimal(value.asText()));
        } catch (NumberFormatException e) {
            return Optional.empty(); // not a number, so it neither rose nor fell
        }
    }
}
