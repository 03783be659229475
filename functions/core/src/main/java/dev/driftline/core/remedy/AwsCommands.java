package dev.driftline.core.remedy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Insight.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Commands of the AWS CLI that take a change back at once, where one is sure to. They are data, `undo.yaml` beside
/// this class.
final class AwsCommands {

    private static final int LONGEST = 4_000;

    private final List<Entry> entries;

    private AwsCommands(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /// @param way `added`, `removed`: an element of a collection; `changed`: a value
    /// @param expected what the state must say; empty for anything
    /// @param without fields of an element that the command cannot tell, so that they must not be set
    private record Entry(
            List<String> types,
            String attribute,
            String way,
            String expected,
            List<String> without,
            List<String> command,
            JsonNode json) {
        static Entry of(JsonNode entry) {
            return new Entry(
                    texts(entry.path("type")),
                    entry.path("attribute").asText(),
                    entry.path("when").asText("changed"),
                    entry.path("expected").asText(),
                    texts(entry.path("without")),
                    List.of(entry.path("command").asText().split(" +")),
                    entry.path("json"));
        }

        private static List<String> texts(JsonNode node) {
            var texts = new ArrayList<String>();
            if (node.isTextual()) {
                texts.add(node.asText());
            }
            node.elements().forEachRemaining(each -> texts.add(each.asText()));
            return texts;
        }
    }

    static AwsCommands known() {
        var entries = new ArrayList<Entry>();
        RemedyData.read("undo.yaml").path("undo").forEach(entry -> entries.add(Entry.of(entry)));
        return new AwsCommands(entries);
    }

    List<Remedy> undoing(Finding finding) {
        if (finding.kind() != Finding.Kind.CHANGED) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> entry.types().contains(finding.type()))
                .flatMap(entry -> finding.changes().stream()
                        .filter(change -> !change.sensitive() && change.path().equals(entry.attribute()))
                        .flatMap(change -> values(entry, change))
                        .flatMap(value -> command(entry, finding, value).stream()))
                .distinct()
                .map(command -> Tool.undo("aws", command))
                .toList();
    }

    private static Stream<Value> values(Entry entry, Difference change) {
        return switch (entry.way()) {
            case "added" -> change.expected().isEmpty() ? each(change.actual()) : Stream.of();
            case "removed" -> change.actual().isEmpty() ? each(change.expected()) : Stream.of();
            default ->
                entry.expected().isEmpty()
                                || entry.expected().equals(change.expected().asText())
                        ? Stream.of(change.expected())
                        : Stream.of();
        };
    }

    private static Stream<Value> each(Value value) {
        return value.elements().isEmpty() ? Stream.of(value) : value.elements().stream();
    }

    private static Optional<String> command(Entry entry, Finding finding, Value value) {
        var isTold = entry.without().stream()
                .map(field -> value.entries().getOrDefault(field, Value.absent()))
                .allMatch(field -> field.isEmpty() || field.asText().equals("false"));
        if (!isTold || value.isEmpty()) {
            return Optional.empty();
        }
        var words = new ArrayList<String>();
        var filling = new Filling(finding, value);
        for (var word : entry.command()) {
            var filled = word.equals("{json}") ? filling.json(entry.json()) : filling.text(word);
            if (filled.isEmpty()) {
                return Optional.empty();
            }
            words.add(filled.get());
        }
        if (finding.region().matches("[a-z0-9-]+")) {
            words.addAll(List.of("--region", finding.region()));
        }
        return Optional.of(Shell.line(words)).filter(line -> line.length() <= LONGEST);
    }
}
