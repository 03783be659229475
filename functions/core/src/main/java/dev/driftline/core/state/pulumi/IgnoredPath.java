package dev.driftline.core.state.pulumi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An element of `ignoreChanges`, as the paths of differences that it covers. Pulumi writes `tags`, `tags.Owner`,
/// `tags["Owner"]`, `rules[0].port`, `rules[*].port` and `*`.
final class IgnoredPath {

    private static final Pattern SEGMENT =
            Pattern.compile("\\.?([^.\\[\\]\"]+)|\\[\"((?:[^\"\\\\]|\\\\.)*)\"\\]|\\[([0-9]+|\\*)\\]");

    private IgnoredPath() {}

    /// Empty for what is no path: then nothing is left out because of it.
    static List<Pattern> patterns(String property, Optional<Schema.Fields> schema) {
        if (property.equals("*")) {
            return List.of(Pattern.compile("[^.\\[]+"));
        }
        var segments = segments(property);
        if (segments.isEmpty()) {
            return List.of();
        }
        var name = schema.map(fields -> fields.names().terraform(segments.getFirst()))
                .orElse(segments.getFirst());
        Schema shape = schema.isPresent()
                ? schema.get().fields().getOrDefault(name, new Schema.Scalar())
                : new Schema.AsWritten();
        var rest = rest(segments.subList(1, segments.size()), shape);
        var patterns = new ArrayList<Pattern>();
        patterns.add(Pattern.compile(Pattern.quote(name) + rest));
        if (name.equals("tags")) {
            // A tag is in both; people ignore it where they wrote it.
            patterns.add(Pattern.compile("tags_all" + rest));
        }
        return patterns;
    }

    private static List<String> segments(String property) {
        var segments = new ArrayList<String>();
        var match = SEGMENT.matcher(property);
        var end = 0;
        while (match.find() && match.start() == end) {
            end = match.end();
            segments.add(
                    match.group(1) != null
                            ? match.group(1)
                            : match.group(2) != null ? match.group(2).replaceAll("\\\\(.)", "$1") : match.group(3));
        }
        return end == property.length() ? segments : List.of();
    }

    private static String rest(List<String> segments, Schema schema) {
        if (segments.isEmpty()) {
            return "";
        }
        var first = segments.getFirst();
        var later = segments.subList(1, segments.size());
        return switch (schema) {
            case Schema.Collection(var ordered, var _, var element) ->
                first.matches("[0-9]+|\\*")
                        ? (ordered && !first.equals("*") ? Pattern.quote("[" + first + "]") : "\\[[0-9]+\\]")
                                + rest(later, element)
                        // Pulumi knows no list there, Terraform has one of one.
                        : "\\[0\\]" + rest(segments, element);
            case Schema.MapOf(var element) ->
                (first.equals("*") ? "\\[\"[^\"]*\"\\]" : Pattern.quote("[\"" + first + "\"]")) + rest(later, element);
            case Schema.Fields fields -> {
                var name = fields.names().terraform(first);
                yield Pattern.quote("." + name) + rest(later, fields.fields().getOrDefault(name, new Schema.Scalar()));
            }
            case Schema.Scalar scalar -> any(first, PropertyNames.snake(first)) + rest(later, scalar);
            case Schema.AsWritten written -> any(first, first) + rest(later, written);
        };
    }

    /// Where nobody knows the shape: a key, an element or a field.
    private static String any(String segment, String field) {
        return "(?:%s|%s|%s)"
                .formatted(
                        Pattern.quote("[\"" + segment + "\"]"),
                        Pattern.quote("[" + segment + "]"),
                        Pattern.quote("." + field));
    }
}
