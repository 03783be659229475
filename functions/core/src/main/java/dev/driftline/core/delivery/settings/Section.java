package dev.driftline.core.delivery.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// One object of the configuration, read member by member. What is wrong is noted with its place; what was read stays
/// usable enough to find the next mistake.
final class Section {

    private static final Pattern REFERENCE = Pattern.compile(
            "(ssm|secretsmanager):[A-Za-z0-9/_.+=@!-]{1,512}|arn:[a-z-]+:(ssm|secretsmanager):[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9/_.+=@:!-]{1,512}");

    private final String path;
    private final JsonNode node;
    private final List<String> problems;
    private final Set<String> known = new LinkedHashSet<>();

    Section(String path, JsonNode node, List<String> problems) {
        this.path = path;
        this.node = node;
        this.problems = problems;
        if (!node.isObject()) {
            problems.add(path + ": is no object; write name: value pairs under it");
        }
    }

    void problem(String member, String text) {
        problems.add(path + (member.isEmpty() ? "" : "." + member) + ": " + text);
    }

    boolean has(String member) {
        known.add(member);
        return node.has(member);
    }

    Optional<String> text(String member) {
        known.add(member);
        var value = node.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() || value.asText().isBlank()) {
            problem(member, "is no text");
            return Optional.empty();
        }
        return Optional.of(value.asText().strip());
    }

    /// @param example how it looks
    String needed(String member, String example) {
        var text = text(member);
        if (text.isEmpty()) {
            problem(member, "is missing; it looks like " + example);
        }
        return text.orElse("");
    }

    /// Where a secret is kept, never the secret itself: what is wrong is not repeated.
    Optional<String> reference(String member) {
        var text = text(member);
        if (text.isPresent() && !REFERENCE.matcher(text.get()).matches()) {
            problem(
                    member,
                    "is no reference to a secret; store the secret in SSM or Secrets Manager and write ssm:/its/name or "
                            + "secretsmanager:its-name");
        }
        return text;
    }

    String neededReference(String member) {
        var text = reference(member);
        if (text.isEmpty()) {
            problem(member, "is missing; it looks like ssm:/driftline/" + member);
        }
        return text.orElse("");
    }

    List<String> texts(String member) {
        known.add(member);
        var list = node.path(member);
        if (list.isMissingNode() || list.isNull()) {
            return List.of();
        }
        if (list.isTextual()) {
            return List.of(list.asText());
        }
        var texts = new ArrayList<String>();
        list.forEach(element -> texts.add(element.isTextual() || element.isNumber() ? element.asText() : ""));
        if (!list.isArray() || texts.contains("")) {
            problem(member, "is no list of texts");
        }
        return texts;
    }

    boolean flag(String member) {
        known.add(member);
        var value = node.path(member);
        if (!value.isMissingNode() && !value.isBoolean()) {
            problem(member, "is neither true nor false");
        }
        return value.asBoolean();
    }

    /// YAML takes 22:00 for a number unless it is in quotes.
    Optional<LocalTime> time(String member) {
        var text = text(member);
        try {
            return text.map(LocalTime::parse);
        } catch (DateTimeException _) {
            problem(member, "is no time of day; write it as \"07:30\", in quotes");
            return Optional.empty();
        }
    }

    Optional<ZoneId> zone() {
        try {
            return Optional.of(ZoneId.of(text("zone").orElse("UTC")));
        } catch (DateTimeException _) {
            problem("zone", "is no time zone; write it as Europe/Berlin");
            return Optional.empty();
        }
    }

    Optional<Section> section(String member) {
        known.add(member);
        return node.has(member)
                ? Optional.of(new Section(path + "." + member, node.path(member), problems))
                : Optional.empty();
    }

    /// A misspelt member would else be a wish that nobody hears.
    void nothingElse() {
        node.fieldNames().forEachRemaining(member -> {
            if (!known.contains(member)) {
                problem(member, "is not known here; known are " + String.join(", ", known));
            }
        });
    }
}
