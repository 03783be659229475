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

    /// @param source first word of the `eventSource`; other services have operations of the same names
    /// @param isGlobal its events are kept in one region
    /// @param named where requests have the resource's id, name or ARN
    record Row(
            String source,
            boolean isGlobal,
            List<String> named,
            Optional<Parts> parts,
            List<String> deleted,
            Map<String, List<String>> changed) {

        /// `*` speaks of the attributes that no other row is about.
        List<String> changing(String attribute) {
            var own = changed.keySet().stream()
                    .filter(key -> !key.equals("*") && Glob.of(key).matches(attribute))
                    .toList();
            return (own.isEmpty() ? List.of("*") : own)
                    .stream()
                            .flatMap(key -> changed.getOrDefault(key, List.of()).stream())
                            .distinct()
                            .toList();
        }
    }

    /// Of an id that has several parts.
    ///
    /// @param id cuts it, a group a part
    /// @param named where requests have each part, the paths of one part in a list
    record Parts(Pattern id, List<List<String>> named) {}

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
                row.path("of").asText(),
                row.path("global").asBoolean(false),
                texts(row.path("named")).toList(),
                Optional.of(row.path("parts")).filter(JsonNode::isObject).map(EventTable::parts),
                texts(row.path("deleted")).toList(),
                changed);
    }

    private static Parts parts(JsonNode parts) {
        return new Parts(
                Pattern.compile(parts.path("id").asText()),
                texts(parts.path("named"))
                        .map(paths -> List.of(paths.split("[|]")))
                        .toList());
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
