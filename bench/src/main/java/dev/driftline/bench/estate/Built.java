package dev.driftline.bench.estate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was made so far: what AWS said of each resource, by type, in the order of their numbers.
final class Built {

    private final Map<String, List<Map<String, String>>> byType = new LinkedHashMap<>();

    void add(String type, List<Map<String, String>> made) {
        byType.put(type, List.copyOf(made));
    }

    Map<String, List<Map<String, String>>> byType() {
        return byType;
    }

    /// One thing about a resource that another one refers to; there are fewer of them, so they are taken in turn.
    String of(String type, int number, String name) {
        var made = byType.getOrDefault(type, List.of());
        if (made.isEmpty()) {
            throw new IllegalStateException("the mix has to make %s earlier".formatted(type));
        }
        return value(made.get(number % made.size()), name);
    }

    static String value(Map<String, String> made, String name) {
        var value = made.get(name);
        if (value == null) {
            throw new IllegalStateException("nothing is known of " + name);
        }
        return value;
    }
}
