package dev.driftline.core.match;

import dev.driftline.core.model.Value;
import java.util.LinkedHashSet;
import java.util.Set;

/// All texts, numbers and flags that a value holds, however deep.
public final class Scalars {

    private Scalars() {}

    public static Set<String> of(Value value) {
        var found = new LinkedHashSet<String>();
        collect(value, found);
        return found;
    }

    private static void collect(Value value, Set<String> found) {
        switch (value) {
            case Value.Text _, Value.Numeric _, Value.Flag _ -> found.add(value.asText());
            case Value.ListOf(var elements) -> elements.forEach(element -> collect(element, found));
            case Value.SetOf(var elements) -> elements.forEach(element -> collect(element, found));
            case Value.MapOf(var entries) -> entries.values().forEach(entry -> collect(entry, found));
            case Value.Block(var fields) -> fields.values().forEach(field -> collect(field, found));
            case Value.Absent _, Value.Unknown _ -> {}
        }
    }
}
