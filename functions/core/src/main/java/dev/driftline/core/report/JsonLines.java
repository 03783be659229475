package dev.driftline.core.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// JSON texts (policies, definitions) as lines that differ only where the meaning does: keys in one order, and in IAM
/// policies lists sorted and statements paired, because AWS returns them as it likes.
final class JsonLines {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final List<String> FIRST = List.of(
            "Version",
            "Id",
            "Sid",
            "Effect",
            "Principal",
            "NotPrincipal",
            "Action",
            "NotAction",
            "Resource",
            "NotResource",
            "Condition",
            "Statement");
    private static final Comparator<String> READING_ORDER = Comparator.comparingInt(
                    (String key) -> FIRST.contains(key) ? FIRST.indexOf(key) : FIRST.size())
            .thenComparing(Comparator.naturalOrder());

    /// @param before the lines of the first text, none when it was empty
    record Sides(List<String> before, List<String> after) {}

    private JsonLines() {}

    /// Empty when either text is something else than a JSON object or array.
    static Optional<Sides> of(String before, String after) {
        var left = parsed(before);
        var right = parsed(after);
        if ((left.isEmpty() && !before.isEmpty()) || (right.isEmpty() && !after.isEmpty())) {
            return Optional.empty();
        }
        if (left.isPresent() && right.isPresent()) {
            pair(left.get(), right.get());
        }
        return Optional.of(new Sides(
                left.map(JsonLines::lines).orElse(List.of()),
                right.map(JsonLines::lines).orElse(List.of())));
    }

    private static Optional<JsonNode> parsed(String text) {
        var start = text.stripLeading();
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return Optional.empty();
        }
        try {
            var node = JSON.readTree(text);
            statements(node).ifPresent(JsonLines::normalise);
            return Optional.of(node);
        } catch (JsonProcessingException e) {
            return Optional.empty(); // then it is shown as the plain text that it is
        }
    }

    /// The statements of an IAM policy.
    private static Optional<ArrayNode> statements(JsonNode node) {
        if (!(node instanceof ObjectNode policy) || !policy.path("Statement").isContainerNode()) {
            return Optional.empty();
        }
        if (policy.get("Statement") instanceof ObjectNode only) {
            policy.putArray("Statement").add(only);
        }
        return Optional.of((ArrayNode) policy.get("Statement"));
    }

    private static void normalise(JsonNode node) {
        for (var child : node) {
            normalise(child);
        }
        if (node instanceof ObjectNode object) {
            for (var member : object.properties()) {
                if (member.getValue() instanceof ArrayNode list && texts(list)) {
                    member.setValue(list.size() == 1 ? list.get(0) : sorted(list));
                }
            }
        }
    }

    private static boolean texts(ArrayNode list) {
        return StreamSupport.stream(list.spliterator(), false).allMatch(JsonNode::isTextual);
    }

    private static ArrayNode sorted(ArrayNode list) {
        return JSON.createArrayNode()
                .addAll(StreamSupport.stream(list.spliterator(), false)
                        .sorted(Comparator.comparing(JsonNode::textValue))
                        .toList());
    }

    /// Puts the second policy's statements in the first one's order: equal ones first, then those of one `Sid`, then
    /// as they come.
    private static void pair(JsonNode before, JsonNode after) {
        var left = statements(before);
        var right = statements(after);
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        var rest = new ArrayList<JsonNode>();
        right.get().forEach(rest::add);
        var partners = new ArrayList<Optional<JsonNode>>();
        for (var statement : left.get()) {
            partners.add(partner(statement, rest));
        }
        right.get().removeAll();
        for (var partner : partners) {
            partner.or(() -> rest.isEmpty() ? Optional.empty() : Optional.of(rest.removeFirst()))
                    .ifPresent(right.get()::add);
        }
        right.get().addAll(rest);
    }

    /// Takes the partner out of the rest.
    private static Optional<JsonNode> partner(JsonNode statement, List<JsonNode> rest) {
        var sid = statement.path("Sid");
        var partner = rest.stream()
                .filter(statement::equals)
                .findFirst()
                .or(() -> rest.stream()
                        .filter(other -> sid.isTextual() && sid.equals(other.path("Sid")))
                        .findFirst());
        partner.ifPresent(rest::remove);
        return partner;
    }

    private static List<String> lines(JsonNode node) {
        var lines = new ArrayList<String>();
        print(node, "", "", lines);
        return lines;
    }

    /// Without commas: the last element of a list would differ from its old self when another one follows it.
    private static void print(JsonNode node, String indent, String name, List<String> lines) {
        if (node.isEmpty()) {
            lines.add(indent + name + Printable.of(node.toString()));
            return;
        }
        lines.add(indent + name + (node.isObject() ? "{" : "["));
        var inner = indent + "  ";
        if (node instanceof ObjectNode object) {
            object.properties().stream()
                    .sorted(Map.Entry.comparingByKey(READING_ORDER))
                    .forEach(member ->
                            print(member.getValue(), inner, '"' + Printable.of(member.getKey()) + "\": ", lines));
        } else {
            node.forEach(element -> print(element, inner, "", lines));
        }
        lines.add(indent + (node.isObject() ? "}" : "]"));
    }
}
