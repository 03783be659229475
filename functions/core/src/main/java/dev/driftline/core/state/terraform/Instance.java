package dev.driftline.core.state.terraform;

import com.fasterxml.jackson.core.JsonToken;
import dev.driftline.core.model.Value;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.json.AttributeValues;
import dev.driftline.core.state.json.JsonCursor;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// One element of a resource's `instances`. What is odd about it holds this instance back, not the state.
final class Instance {

    private static final Pattern DEPOSED_KEY = Pattern.compile("[0-9a-f]{8}");

    private final JsonCursor cursor;
    private final AttributeValues values;
    private String key = "";
    private Optional<String> deposed = Optional.empty();
    private Optional<Value.Block> attributes = Optional.empty();
    private Optional<Value.Block> flat = Optional.empty();
    private Set<String> sensitive = Set.of();
    private String provider = "";
    private Value.Block identity = Value.block();
    private Optional<String> oddity = Optional.empty();

    private Instance(JsonCursor cursor, AttributeValues values) {
        this.cursor = cursor;
        this.values = values;
    }

    static Instance read(JsonCursor cursor, AttributeValues values) throws UnreadableStateException {
        var instance = new Instance(cursor, values);
        if (cursor.isAt(JsonToken.START_OBJECT)) {
            cursor.object(instance::field);
        } else {
            cursor.skip();
            instance.odd("its entry in the state is no object");
        }
        if (values.tookBadNumber()) {
            instance.odd("it holds a number too large to compare");
        }
        return instance;
    }

    private void field(String name) throws UnreadableStateException {
        switch (name) {
            case "index_key" -> key = indexKey();
            case "deposed" -> deposed = deposedKey();
            case "status" -> checkStatus();
            case "attributes" -> attributes = block(name);
            case "attributes_flat" -> flat = block(name).map(FlatAttributes::nested);
            case "sensitive_attributes" -> sensitive = SensitivePaths.read(cursor);
            case "provider" -> provider = cursor.textOrEmpty();
            case "identity" -> identity = block(name).orElseGet(Value::block);
            // Among them `private`, provider data that nobody should see.
            default -> cursor.skip();
        }
    }

    private String indexKey() throws UnreadableStateException {
        return switch (cursor.token()) {
            case VALUE_NULL -> "";
            case VALUE_STRING -> InstanceKey.of(cursor.text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> numberKey(cursor.text());
            default -> {
                cursor.skip();
                odd("its index_key is neither a number nor a string");
                yield InstanceKey.UNKNOWN;
            }
        };
    }

    private String numberKey(String digits) {
        try {
            return InstanceKey.of(((Value.Numeric) Value.of(new BigDecimal(digits))).number());
        } catch (IllegalArgumentException e) {
            odd("its index_key is too large a number");
            return InstanceKey.UNKNOWN;
        }
    }

    private Optional<String> deposedKey() throws UnreadableStateException {
        var text = cursor.textOrEmpty();
        if (text.isEmpty() || DEPOSED_KEY.matcher(text).matches()) {
            return Optional.of(text).filter(deposedKey -> !deposedKey.isEmpty());
        }
        odd("its deposed key is malformed");
        return Optional.of("?");
    }

    private void checkStatus() throws UnreadableStateException {
        // A tainted resource will be replaced at the next apply, but until then it is there and managed.
        var status = cursor.textOrEmpty();
        if (!status.isEmpty() && !status.equals("tainted")) {
            odd("its status in the state is unknown");
        }
    }

    private Optional<Value.Block> block(String name) throws UnreadableStateException {
        if (cursor.isAt(JsonToken.START_OBJECT)) {
            return Optional.of(values.block(cursor));
        }
        if (!cursor.isAt(JsonToken.VALUE_NULL)) {
            odd("its %s are no object".formatted(name));
        }
        cursor.skip();
        return Optional.empty();
    }

    private void odd(String what) {
        oddity = oddity.or(() -> Optional.of("not compared: " + what));
    }

    /// What follows the resource's own address.
    String suffix() {
        return key + deposed.map(" (deposed %s)"::formatted).orElse("");
    }

    Value.Block attributes() {
        return attributes.or(() -> flat).orElseGet(Value::block);
    }

    Set<String> sensitive() {
        if (!sensitive.contains(SensitivePaths.EVERYTHING)) {
            return sensitive;
        }
        var all = new HashSet<>(attributes().fields().keySet());
        all.addAll(sensitive);
        return all;
    }

    /// Of this instance alone, as OpenTofu writes it for providers with `for_each`; empty where the resource has one.
    String provider() {
        return provider;
    }

    /// Provider 6 of AWS writes it with Terraform 1.12 and later.
    Value.Block identity() {
        return identity;
    }

    Optional<String> hold() {
        return oddity.or(() -> deposed.map(_ -> "deposed object left over by a replacement"));
    }
}
