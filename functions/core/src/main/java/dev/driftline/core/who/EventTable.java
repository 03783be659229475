package dev.driftline.core.who;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.driftline.core.match.Glob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which requests change which attribute of which type: data, `events.yaml` beside this class.
final class EventTable {

    private final Map<String, Row> rows;

    private EventTable(Map<String, Row> rows) {
        this.rows = Map.copyOf(rows);
    }

    /// @param isGlobal its events are kept in one region
    /// @param id cuts the resource's id into parts, where it has several
    /// @param named where requests have the resource's name; with parts, each part is at the path of its place
    record Row(
            boolean isGlobal,
            Optional<Pattern> id,
            List<String> named,
            List<String> deleted,
            Map<String, List<String>> changed) {

        /// `*` speaks of the attributes that no other row is about.
        List<String> changing(String attribute) {
            var own = changed.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals("*")
                            && Glob.of(entry.getKey()).matches(attribute))
                    .flatMap(entry -> entry.getValue().stream())
                    .distinct()
                    .toList();
            return own.isEmpty() ? changed.getOrDefault("*", List.of()) : own;
        }
    }

    static EventTable known() {
        try (var in = EventTable.class.getResourceAsStream("events.yaml")) {
            if (in == null) {
                throw new IllegalStateException("events.yaml is missing beside " + EventTable.class);
            }
            var rows = new HashMap<String, Row>();
            new ObjectMapper(new YAMLFactory())
                    .readTree(in)
                    .path("types")
                    .forEach(row -> texts(row.path("type")).forEach(type -> rows.put(type, row(row))));
            return new EventTable(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("events.yaml", e);
        }
    }

    Optional<Row> of(String type) {
        return Optional.ofNullable(rows.get(type));
    }

    Map<String, Row> rows() {
        return rows;
    }

    private static Row row(JsonNode row) {
        var changed = new HashMap<String, List<String>>();
        row.path("changed")
                .properties()
                .forEach(entry ->
                        changed.put(entry.getKey(), texts(entry.getValue()).toList()));
        return new Row(
                row.path("global").asBoolean(false),
                Optional.of(row.path("id").asText())
                        .filter(pattern -> !pattern.isEmpty())
                        .map(Pattern::compile),
                texts(row.path("named")).toList(),
                texts(row.path("deleted")).toList(),
                changed);
    }

    /// One text with several words, or a list.
    private static Stream<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return Stream.of(node.asText().split(" +"));
        }
        var texts = new ArrayList<String>();
        node.elements().forEachRemaining(each -> texts.add(each.asText()));
        return texts.stream();
    }
}
