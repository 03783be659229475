package dev.driftline.core.compare;

import dev.driftline.core.compare.Meaning.Sides;
import dev.driftline.core.model.Value;
import java.util.IdentityHashMap;

/// Remembers how each value was written before its meaning was taken, so that people are shown what stands in the state
/// and in AWS.
final class Spelling {

    private final IdentityHashMap<Value, Value> written = new IdentityHashMap<>();

    Spelling(Sides read, Sides understood) {
        pair(read.declared(), understood.declared());
        pair(read.live(), understood.live());
    }

    /// A difference between meanings, shown as it was written.
    Difference asWritten(Difference difference) {
        return new Difference(
                difference.path(),
                asWritten(difference.expected()),
                asWritten(difference.actual()),
                difference.sensitive());
    }

    private Value asWritten(Value understood) {
        return written.getOrDefault(understood, understood);
    }

    /// A meaning that changed the shape (split a block in several) has no older spelling.
    private void pair(Value read, Value understood) {
        if (read.equals(understood)) {
            return;
        }
        switch (read) {
            case Value.Text _ -> written.put(understood, read);
            case Value.ListOf _, Value.SetOf _ -> {
                var before = read.elements();
                var after = understood.elements();
                for (var i = 0; before.size() == after.size() && i < before.size(); i++) {
                    pair(before.get(i), after.get(i));
                }
            }
            case Value.Block(var before) -> {
                if (understood instanceof Value.Block(var after)
                        && before.keySet().equals(after.keySet())) {
                    written.put(understood, read);
                    before.forEach((name, value) -> pair(value, after.getOrDefault(name, value)));
                }
            }
            case Value.Absent _, Value.Numeric _, Value.Flag _, Value.MapOf _, Value.Unknown _ -> {}
        }
    }
}
