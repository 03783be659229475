package dev.driftline.core.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.driftline.core.match.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// driftctl's `.driftignore`: a line is `type.id` or `type.id.path.of.field`, `*` stands for any text, `\.` is a dot in
/// a name, `\\` a backslash, `!` takes back what lines above it said, `#` begins a comment. A type alone means all of
/// its resources.
///
/// Source: driftctl's documentation, "Ignoring resources" (.driftignore).
final class Driftignore {

    private static final String NAME = ".driftignore";

    private Driftignore() {}

    /// A line of a file.
    private record Line(int number, String text, boolean negated, JsonNode what) {}

    static boolean is(String source, String text) {
        return source.endsWith(NAME)
                || text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .findFirst()
                        .map(line -> line.startsWith("!") || line.startsWith("*") || line.matches("\\w+\\.\\S+"))
                        .orElse(false);
    }

    static RulesFile parse(String source, String text) {
        var lines = lines(source, text);
        var rules = new ArrayList<IgnoreRule>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.negated()) {
                rules.add(new IgnoreRule(
                        Selector.of(line.what()),
                        takenBack(lines, i).stream().map(Selector::of).toList(),
                        new Justification(reason(line, source), "", Optional.empty(), line.number())));
            }
        }
        return new RulesFile(source, rules, List.of(), List.of());
    }

    /// What later lines take back.
    private static List<JsonNode> takenBack(List<Line> lines, int from) {
        return lines.subList(from, lines.size()).stream()
                .filter(Line::negated)
                .map(Line::what)
                .toList();
    }

    private static String reason(Line line, String source) {
        return "line %d of %s".formatted(line.number(), source);
    }

    /// The same rules in Driftline's own format.
    static String asYaml(String source, String text) {
        var lines = lines(source, text);
        var yaml = new StringBuilder("version: 1\nignore:\n");
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.negated()) {
                yaml.append("  # ").append(line.text());
                var fields = fields(line.what());
                yaml.append("\n  - ").append(String.join("\n    ", fields)).append('\n');
                var exceptions = takenBack(lines, i);
                yaml.append(exceptions.isEmpty() ? "" : "    except:\n");
                exceptions.forEach(what -> yaml.append("      - {")
                        .append(String.join(", ", fields(what)))
                        .append("}\n"));
                yaml.append("    reason: ")
                        .append(TextNode.valueOf(reason(line, source)))
                        .append('\n');
            }
        }
        return yaml.toString();
    }

    private static List<String> fields(JsonNode what) {
        return what.properties().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .toList();
    }

    private static List<Line> lines(String source, String text) {
        var lines = new ArrayList<Line>();
        var number = 0;
        for (var raw : text.lines().toList()) {
            number++;
            var line = raw.strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                var negated = line.startsWith("!");
                lines.add(new Line(number, line, negated, what(source, number, negated ? line.substring(1) : line)));
            }
        }
        return lines;
    }

    private static JsonNode what(String source, int number, String line) {
        var parts = parts(line);
        if (parts.stream().anyMatch(String::isEmpty)) {
            throw new BadRulesException(
                    source,
                    number,
                    "'%s' is not type.id or type.id.path; write a dot in a name as \\.".formatted(line));
        }
        var selector = JsonNodeFactory.instance.objectNode().put("type", parts.getFirst());
        if (parts.size() > 1) {
            selector.put("resource_id", parts.get(1));
        }
        if (parts.size() > 2) {
            selector.put(
                    "attribute",
                    parts.subList(2, parts.size()).stream()
                            .map("[\"%s\"]"::formatted)
                            .collect(Collectors.joining()));
        }
        return selector;
    }

    /// Split at dots. A name's backslashes stay escaped, as globs want them.
    private static List<String> parts(String line) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (var i = 0; i < line.length(); i++) {
            var character = line.charAt(i);
            if (character == '\\' && i + 1 < line.length()) {
                var next = line.charAt(++i);
                part.append(next == '\\' || next == '*' || next == '?' ? "\\" : "")
                        .append(next);
            } else if (character == '.') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(character == '?' ? "\\?" : String.valueOf(character));
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
