package dev.driftline.core.state.pulumi;

import com.fasterxml.jackson.core.JsonToken;
import dev.driftline.core.state.StateLimit;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.json.AttributeValues;
import dev.driftline.core.state.json.JsonCursor;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A checkpoint, or what `pulumi stack export` makes of one. Version 4 is version 3 with features listed beside it;
/// before version 1 the stack stood at the top (pulumi/pulumi, `sdk/go/common/apitype`).
final class Checkpoint {

    private static final BigInteger NEWEST = BigInteger.valueOf(4);

    private final JsonCursor cursor;
    private final AttributeValues values;
    private final StateLimits limits;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Operation> pending = new LinkedHashMap<>();
    private Optional<BigInteger> version = Optional.empty();
    private String stack = "";
    private boolean isOne;

    /// One that an interrupted update did not finish.
    ///
    /// @param kind `creating`, `updating`, `deleting`, `reading`
    record Operation(Entry on, String kind) {}

    private Checkpoint(JsonCursor cursor, AttributeValues values, StateLimits limits) {
        this.cursor = cursor;
        this.values = values;
        this.limits = limits;
    }

    /// @param cursor before the document
    static Checkpoint read(JsonCursor cursor, AttributeValues values, StateLimits limits)
            throws UnreadableStateException {
        var checkpoint = new Checkpoint(cursor, values, limits);
        if (cursor.next() != JsonToken.START_OBJECT) {
            throw cursor.problem("JSON, but no object " + cursor.where(), JsonCursor.NOT_A_STATE);
        }
        cursor.object(checkpoint::top);
        cursor.end();
        if (!checkpoint.isOne) {
            throw cursor.problem("neither a checkpoint nor a deployment in it", JsonCursor.NOT_A_STATE);
        }
        return checkpoint;
    }

    private void top(String name) throws UnreadableStateException {
        switch (name) {
            case "version" -> version = Optional.of(versionNumber());
            case "checkpoint" -> within(this::body);
            case "deployment", "latest" -> within(this::deployment);
            case "stack" -> stack = cursor.textOrEmpty();
            default -> cursor.skip();
        }
    }

    private BigInteger versionNumber() throws UnreadableStateException {
        if (!cursor.isAt(JsonToken.VALUE_NUMBER_INT)) {
            throw cursor.problem("\"version\" is no whole number " + cursor.where(), JsonCursor.NOT_A_STATE);
        }
        var number = new BigInteger(cursor.text());
        if (number.compareTo(NEWEST) > 0) {
            throw cursor.problem("checkpoint version %d, newer than 4".formatted(number), Hints.NEW_VERSION);
        }
        if (number.signum() < 0) {
            throw cursor.problem("checkpoint version %d does not exist".formatted(number), JsonCursor.NOT_A_STATE);
        }
        return number;
    }

    private void within(JsonCursor.FieldReader each) throws UnreadableStateException {
        isOne = true;
        if (cursor.isAt(JsonToken.START_OBJECT)) {
            cursor.object(each);
        } else if (cursor.isAt(JsonToken.VALUE_NULL)) {
            cursor.skip();
        } else {
            throw cursor.problem("the checkpoint in it is no object " + cursor.where(), JsonCursor.NOT_A_STATE);
        }
    }

    private void body(String name) throws UnreadableStateException {
        switch (name) {
            case "stack" -> stack = cursor.textOrEmpty();
            case "latest" -> within(this::deployment);
            default -> cursor.skip();
        }
    }

    private void deployment(String name) throws UnreadableStateException {
        switch (name) {
            case "resources" ->
                each(name, () -> {
                    if (entries.size() >= limits.count(StateLimit.RESOURCES)) {
                        throw cursor.problem(
                                "too many resources: the limit is reached " + cursor.where(),
                                limits.hint(StateLimit.RESOURCES));
                    }
                    entries.add(Entry.read(cursor, values));
                });
            case "pending_operations", "pendingOperations" -> each(name, this::operation);
            // Among them `secrets_providers`, with what guards the stack's secrets.
            default -> cursor.skip();
        }
    }

    private void each(String name, JsonCursor.Reader element) throws UnreadableStateException {
        if (cursor.isAt(JsonToken.START_ARRAY)) {
            cursor.array(element);
        } else if (cursor.isAt(JsonToken.VALUE_NULL)) {
            cursor.skip();
        } else {
            throw cursor.problem("\"%s\" is no array %s".formatted(name, cursor.where()), JsonCursor.NOT_A_STATE);
        }
    }

    private void operation() throws UnreadableStateException {
        if (pending.size() >= limits.count(StateLimit.RESOURCES)) {
            throw cursor.problem("too many pending operations " + cursor.where(), limits.hint(StateLimit.RESOURCES));
        }
        if (!cursor.isAt(JsonToken.START_OBJECT)) {
            cursor.skip();
            return;
        }
        var found = new Found();
        cursor.object(found::field);
        found.resource.ifPresent(on -> pending.put(on.urn(), new Operation(on, found.kind)));
    }

    private final class Found {
        private Optional<Entry> resource = Optional.empty();
        private String kind = "";

        private void field(String name) throws UnreadableStateException {
            switch (name) {
                case "resource" -> resource = Optional.of(Entry.read(cursor, values));
                case "type" -> kind = cursor.textOrEmpty();
                default -> cursor.skip();
            }
        }
    }

    BigInteger version() {
        return version.orElse(BigInteger.ZERO);
    }

    /// `organization/project/stack`; empty in an export, which does not say.
    String stack() {
        return stack;
    }

    List<Entry> entries() {
        return entries;
    }

    /// By URN.
    Map<String, Operation> pending() {
        return pending;
    }
}
