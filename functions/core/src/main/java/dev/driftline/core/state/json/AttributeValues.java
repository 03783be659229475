package dev.driftline.core.state.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.driftline.core.model.Value;
import dev.driftline.core.state.StateLimit;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.UnreadableStateException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes values of JSON. States repeat themselves (regions, account ids, empty lists), so equal small values are one
/// object: a large state then takes a fraction of the memory.
public final class AttributeValues {

    private static final int SHARED_LENGTH = 64;
    private static final int SHARED_TEXTS = 20_000;

    private final Value absent = Value.absent();
    private final Value.ListOf emptyList = new Value.ListOf(List.of());
    private final Value.Block emptyBlock = Value.block();
    private final Value.Flag yes = new Value.Flag(true);
    private final Value.Flag no = new Value.Flag(false);
    private final Map<String, Value.Text> texts = new HashMap<>();
    private final StateLimits limits;
    private final long most;
    private int made;
    private boolean hasBadNumber;

    public AttributeValues(StateLimits limits) {
        this.limits = limits;
        this.most = limits.of(StateLimit.VALUES);
    }

    /// The value under the cursor.
    public Value read(JsonCursor cursor) throws UnreadableStateException {
        if (++made > most) {
            throw cursor.problem(
                    "more than %d values in its attributes".formatted(most), limits.hint(StateLimit.VALUES));
        }
        return switch (cursor.token()) {
            case VALUE_NULL -> absent;
            case VALUE_TRUE -> yes;
            case VALUE_FALSE -> no;
            case VALUE_STRING -> text(cursor.text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(cursor.text());
            case START_ARRAY -> list(cursor);
            case START_OBJECT -> block(cursor);
            case END_ARRAY, END_OBJECT, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value begins with " + cursor.token());
        };
    }

    /// The object under the cursor.
    public Value.Block block(JsonCursor cursor) throws UnreadableStateException {
        var fields = new LinkedHashMap<String, Value>();
        while (cursor.next() != JsonToken.END_OBJECT) {
            var name = cursor.name();
            cursor.next();
            if (fields.put(name, read(cursor)) != null) {
                throw cursor.duplicateKey();
            }
        }
        return fields.isEmpty() ? emptyBlock : new Value.Block(fields);
    }

    private Value.ListOf list(JsonCursor cursor) throws UnreadableStateException {
        var elements = new ArrayList<Value>();
        while (cursor.next() != JsonToken.END_ARRAY) {
            elements.add(read(cursor));
        }
        return elements.isEmpty() ? emptyList : new Value.ListOf(elements);
    }

    private Value.Text text(String text) {
        if (text.length() > SHARED_LENGTH || texts.size() >= SHARED_TEXTS) {
            return new Value.Text(text);
        }
        return texts.computeIfAbsent(text, Value.Text::new);
    }

    /// Exact, beyond what a double holds.
    private Value number(String digits) {
        try {
            return new Value.Numeric(new BigDecimal(digits));
        } catch (IllegalArgumentException e) {
            hasBadNumber = true;
            return absent;
        }
    }

    /// Whether a number could not be taken since this was last asked; it then reads as absent.
    public boolean tookBadNumber() {
        var took = hasBadNumber;
        hasBadNumber = false;
        return took;
    }
}
