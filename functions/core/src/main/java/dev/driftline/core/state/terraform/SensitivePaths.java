package dev.driftline.core.state.terraform;

import com.fasterxml.jackson.core.JsonToken;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.json.JsonCursor;
import java.util.HashSet;
import java.util.Set;

/// `sensitive_attributes` of an instance: paths in steps, spelled as differences spell theirs. A step that cannot be
/// spelled (into a set, say) ends the path: then everything below is sensitive.
final class SensitivePaths {

    /// All attributes, whatever their name.
    static final String EVERYTHING = "";

    private final JsonCursor cursor;
    private final Set<String> paths = new HashSet<>();

    private SensitivePaths(JsonCursor cursor) {
        this.cursor = cursor;
    }

    static Set<String> read(JsonCursor cursor) throws UnreadableStateException {
        if (cursor.isAt(JsonToken.VALUE_NULL)) {
            return Set.of();
        }
        if (!cursor.isAt(JsonToken.START_ARRAY)) {
            cursor.skip();
            return Set.of(EVERYTHING);
        }
        var sensitive = new SensitivePaths(cursor);
        cursor.array(sensitive::path);
        return sensitive.paths;
    }

    private void path() throws UnreadableStateException {
        if (!cursor.isAt(JsonToken.START_ARRAY)) {
            cursor.skip();
            paths.add(EVERYTHING);
            return;
        }
        var path = new StringBuilder();
        var isSpelled = true;
        while (cursor.next() != JsonToken.END_ARRAY) {
            var step = new Step();
            if (cursor.isAt(JsonToken.START_OBJECT)) {
                cursor.object(step::field);
            } else {
                cursor.skip();
            }
            isSpelled &= step.isSpelled();
            if (isSpelled) {
                path.append(path.isEmpty() && step.isName() ? step.value.substring(1) : step.value);
            }
        }
        paths.add(path.toString());
    }

    /// `{"type": "get_attr", "value": "tags"}`, `{"type": "index", "value": {"value": 0, "type": "number"}}`.
    private final class Step {

        private String type = "";
        private String value = "";

        private void field(String name) throws UnreadableStateException {
            switch (name) {
                case "type" -> type = cursor.textOrEmpty();
                case "value" -> {
                    switch (cursor.token()) {
                        case VALUE_STRING -> value = "." + cursor.text();
                        case START_OBJECT -> cursor.object(this::index);
                        default -> cursor.skip();
                    }
                }
                default -> cursor.skip();
            }
        }

        private void index(String name) throws UnreadableStateException {
            if (!name.equals("value")) {
                cursor.skip();
                return;
            }
            switch (cursor.token()) {
                case VALUE_STRING -> value = "[\"%s\"]".formatted(cursor.text());
                case VALUE_NUMBER_INT -> value = "[%s]".formatted(cursor.text());
                default -> cursor.skip();
            }
        }

        private boolean isName() {
            return value.startsWith(".");
        }

        private boolean isSpelled() {
            return switch (type) {
                case "get_attr" -> isName();
                case "index" -> value.startsWith("[");
                default -> false;
            };
        }
    }
}
