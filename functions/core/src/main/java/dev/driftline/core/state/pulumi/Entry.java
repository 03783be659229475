package dev.driftline.core.state.pulumi;

import com.fasterxml.jackson.core.JsonToken;
import dev.driftline.core.model.Value;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.json.AttributeValues;
import dev.driftline.core.state.json.JsonCursor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One element of `resources`, as it stands in the checkpoint.
final class Entry {

    private final JsonCursor cursor;
    private final AttributeValues values;
    private final Set<String> flags = new HashSet<>();
    private final List<String> ignoreChanges = new ArrayList<>();
    private final List<String> secretOutputs = new ArrayList<>();
    private String urn = "";
    private String id = "";
    private String type = "";
    private String provider = "";
    private Value.Block inputs = Value.block();
    private Value.Block outputs = Value.block();
    private boolean hasBadNumber;

    private Entry(JsonCursor cursor, AttributeValues values) {
        this.cursor = cursor;
        this.values = values;
    }

    static Entry read(JsonCursor cursor, AttributeValues values) throws UnreadableStateException {
        if (!cursor.isAt(JsonToken.START_OBJECT)) {
            throw cursor.problem("an element of \"resources\" is no object " + cursor.where(), JsonCursor.NOT_A_STATE);
        }
        var where = cursor.where();
        var entry = new Entry(cursor, values);
        cursor.object(entry::field);
        entry.hasBadNumber = values.tookBadNumber();
        if (entry.urn.isEmpty() || entry.type.isEmpty() || isUnprintable(entry.urn) || isUnprintable(entry.type)) {
            throw cursor.problem("a resource without a proper URN and type " + where, JsonCursor.NOT_A_STATE);
        }
        return entry;
    }

    private static boolean isUnprintable(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }

    private void field(String name) throws UnreadableStateException {
        switch (name) {
            case "urn" -> urn = cursor.textOrEmpty();
            case "id" -> id = cursor.textOrEmpty();
            case "type" -> type = cursor.textOrEmpty();
            case "provider" -> provider = cursor.textOrEmpty();
            case "viewOf" -> {
                if (!cursor.textOrEmpty().isEmpty()) {
                    flags.add(name);
                }
            }
            case "custom", "external", "delete", "pendingReplacement" -> {
                if (cursor.isAt(JsonToken.VALUE_TRUE)) {
                    flags.add(name);
                }
                cursor.skip();
            }
            case "inputs" -> inputs = block();
            case "outputs" -> outputs = block();
            case "ignoreChanges" -> texts(ignoreChanges);
            case "additionalSecretOutputs" -> texts(secretOutputs);
            default -> cursor.skip();
        }
    }

    private Value.Block block() throws UnreadableStateException {
        if (cursor.isAt(JsonToken.START_OBJECT)) {
            return values.block(cursor);
        }
        cursor.skip();
        return Value.block();
    }

    private void texts(List<String> into) throws UnreadableStateException {
        if (cursor.isAt(JsonToken.START_ARRAY)) {
            cursor.array(() -> into.add(cursor.textOrEmpty()));
        } else {
            cursor.skip();
        }
    }

    String urn() {
        return urn;
    }

    String id() {
        return id;
    }

    String type() {
        return type;
    }

    /// `URN::ID` of the provider's own resource.
    String provider() {
        return provider;
    }

    Value.Block inputs() {
        return inputs;
    }

    Value.Block outputs() {
        return outputs;
    }

    List<String> ignoreChanges() {
        return ignoreChanges;
    }

    List<String> secretOutputs() {
        return secretOutputs;
    }

    boolean isProvider() {
        return type.startsWith("pulumi:providers:");
    }

    /// Whether the stack manages a thing in a cloud by it. Components and the stack itself are only Pulumi's, what is
    /// `external` was only read, as a data source is, and a view is told by the resource that it is a view of.
    boolean isManaged() {
        return flags.contains("custom")
                && !isProvider()
                && !type.startsWith("pulumi:pulumi:")
                && !flags.contains("external")
                && !flags.contains("viewOf");
    }

    /// A copy whose replacement exists, and which the next update deletes.
    boolean awaitsDeletion() {
        return flags.contains("delete");
    }

    /// Deleted, and its replacement not created yet.
    boolean awaitsReplacement() {
        return flags.contains("pendingReplacement");
    }

    boolean hasBadNumber() {
        return hasBadNumber;
    }
}
