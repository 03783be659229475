package dev.driftline.core.rules;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A finding to be accepted, as an entry of a file of rules. What stands in the file stays as it is, comments too.
public final class AcceptedEntry {

    private static final String FRESH = "version: 1\n";

    private final List<String> lines;

    private AcceptedEntry(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /// @param seal what the change came to
    public record Change(String path, String seal) {}

    /// @param resourceId kept where there is no address to tell it by
    public static AcceptedEntry of(
            String stack,
            String address,
            String resourceId,
            String kind,
            List<Change> changes,
            String reason,
            String author,
            Optional<LocalDate> expires) {
        var lines = new ArrayList<String>();
        field(lines, "address", address);
        field(lines, "stack", stack);
        if (stack.isEmpty()) {
            field(lines, "resource_id", resourceId);
        }
        field(lines, "kind", kind);
        if (!changes.isEmpty()) {
            lines.add("changes:");
            changes.forEach(change ->
                    lines.add("  - {path: %s, seal: %s}".formatted(quoted(change.path()), quoted(change.seal()))));
        }
        field(lines, "reason", reason);
        field(lines, "author", author);
        expires.ifPresent(day -> lines.add("expires: " + day));
        return new AcceptedEntry(lines);
    }

    private static void field(List<String> lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.add(name + ": " + quoted(value));
        }
    }

    /// A JSON text is a YAML text, in which nothing is read as anything else.
    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }

    /// @param source what messages call the file
    /// @param before its contents; empty when there is none yet
    /// @throws BadRulesException when the file is not right, or is written in a way that cannot be added to
    public String addedTo(String source, String before) {
        if (Driftignore.is(source, before)) {
            throw new BadRulesException(
                    source, 0, "a .driftignore has no place for it; name a file of rules, or import it");
        }
        var text = before.isBlank() ? FRESH : before.endsWith("\n") ? before : before + "\n";
        var known = RulesYaml.parse(source, text).rules().count();
        var after = inserted(new ArrayList<>(text.lines().toList()));
        try {
            if (RulesYaml.parse(source, after).rules().count() == known + 1) {
                return after;
            }
        } catch (BadRulesException e) {
            throw new BadRulesException(source, 0, unable(), e);
        }
        throw new BadRulesException(source, 0, unable());
    }

    private String unable() {
        return "written in a way that cannot be added to; write `accept:` as a list of lines, or add by hand: {%s}"
                .formatted(lines.stream().map(String::strip).collect(Collectors.joining(", ")));
    }

    private String inserted(List<String> text) {
        var list = -1;
        for (var i = 0; i < text.size() && list < 0; i++) {
            if (text.get(i).matches("accept:\\s*(\\[\\s*]|null|~)?\\s*(#.*)?")) {
                list = i;
            }
        }
        if (list < 0) {
            text.add("accept:");
            list = text.size() - 1;
        } else {
            text.set(list, text.get(list).replaceFirst("accept:\\s*(\\[\\s*]|null|~)", "accept:"));
        }
        text.addAll(list + 1, indented(indent(text, list)));
        return String.join("\n", text) + "\n";
    }

    /// As the entries that are there already.
    private static String indent(List<String> text, int list) {
        return text.subList(list + 1, text.size()).stream()
                .takeWhile(line -> line.isBlank() || line.startsWith("#") || line.matches("\\s.*|-.*"))
                .filter(line -> line.stripLeading().startsWith("- "))
                .findFirst()
                .map(line -> line.substring(0, line.indexOf('-')))
                .orElse("  ");
    }

    private List<String> indented(String indent) {
        var entry = new ArrayList<String>();
        for (var line : lines) {
            entry.add(indent + (entry.isEmpty() ? "- " : "  ") + line);
        }
        return entry;
    }
}
