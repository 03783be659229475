package dev.driftline.core.state.terraform;

import com.fasterxml.jackson.core.JsonToken;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.json.AttributeValues;
import dev.driftline.core.state.json.JsonCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A resource of a state up to version 3: `primary` is the current instance, tainted or not; `deposed` and, in
/// version 1, `tainted` are lists of those that are still to be destroyed.
final class LegacyResource {

    private final JsonCursor cursor;
    private final AttributeValues values;
    private final Count count;
    private final String type;
    private final String name;
    private Optional<Instance> primary = Optional.empty();
    private final List<Instance> leftover = new ArrayList<>();
    private String provider = "";
    private boolean isOfItsType = true;

    /// Called for every instance; refuses one too many.
    interface Count {
        void one() throws UnreadableStateException;
    }

    /// @param name with its index
    LegacyResource(JsonCursor cursor, AttributeValues values, Count count, String type, String name) {
        this.cursor = cursor;
        this.values = values;
        this.count = count;
        this.type = type;
        this.name = name;
    }

    void field(String field) throws UnreadableStateException {
        switch (field) {
            case "type" -> isOfItsType = cursor.textOrEmpty().equals(type);
            case "provider" -> provider = cursor.textOrEmpty();
            case "primary" -> {
                if (cursor.isAt(JsonToken.START_OBJECT)) {
                    primary = Optional.of(instance());
                } else {
                    cursor.skip();
                }
            }
            case "deposed", "tainted" -> {
                if (cursor.isAt(JsonToken.START_ARRAY)) {
                    cursor.array(() -> leftover.add(instance()));
                } else {
                    cursor.skip();
                }
            }
            default -> cursor.skip();
        }
    }

    private Instance instance() throws UnreadableStateException {
        count.one();
        var instance = new Instance();
        if (cursor.isAt(JsonToken.START_OBJECT)) {
            cursor.object(instance::field);
        } else {
            cursor.skip();
            instance.isOdd = true;
        }
        instance.isOdd |= values.tookBadNumber();
        return instance;
    }

    List<DeclaredResource> declared(String stack, String module) {
        var address = module + type + "." + name;
        var declared = new ArrayList<DeclaredResource>();
        primary.ifPresent(instance -> declared.add(declared(stack, address, instance, instance.hold())));
        for (var i = 0; i < leftover.size(); i++) {
            declared.add(declared(
                    stack,
                    "%s (deposed %d)".formatted(address, i + 1),
                    leftover.get(i),
                    Optional.of("deposed object left over by a replacement")));
        }
        return declared;
    }

    private DeclaredResource declared(String stack, String address, Instance instance, Optional<String> hold) {
        return new DeclaredResource(stack, address, type, instance.attributes(), Set.of(), provider, hold);
    }

    private final class Instance {

        private String id = "";
        private Value.Block flat = Value.block();
        private boolean isOdd;

        private void field(String field) throws UnreadableStateException {
            switch (field) {
                case "id" -> id = cursor.textOrEmpty();
                case "attributes" -> {
                    if (cursor.isAt(JsonToken.START_OBJECT)) {
                        flat = values.block(cursor);
                        isOdd |= flat.fields().values().stream().anyMatch(value -> !(value instanceof Value.Text));
                    } else {
                        cursor.skip();
                    }
                }
                // `tainted` too: a tainted resource is there and managed until it is replaced.
                default -> cursor.skip();
            }
        }

        private Value.Block attributes() {
            var nested = FlatAttributes.nested(flat);
            return id.isEmpty() || !nested.get("id").isEmpty() ? nested : nested.with("id", Value.of(id));
        }

        private Optional<String> hold() {
            if (!isOfItsType) {
                return Optional.of("not compared: its type is not that of its address");
            }
            return isOdd ? Optional.of("not compared: its attributes are no texts") : Optional.empty();
        }
    }
}
