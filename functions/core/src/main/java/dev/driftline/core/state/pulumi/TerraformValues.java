package dev.driftline.core.state.pulumi;

import dev.driftline.core.model.Value;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.json.AttributeValues;
import dev.driftline.core.state.json.StateJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Values of one resource, as Terraform's state would hold them.
final class TerraformValues {

    private final StateJson json;
    private final AttributeValues values;
    private final Set<String> sensitive = new HashSet<>();

    /// @param json for secrets in the clear, which are JSON in a text
    TerraformValues(StateJson json, AttributeValues values) {
        this.json = json;
        this.values = values;
    }

    /// Paths of what is secret, spelled as differences spell theirs.
    Set<String> sensitive() {
        return sensitive;
    }

    /// Where a value stands.
    ///
    /// @param path as a difference spells it
    /// @param isExact false below a set, whose elements a difference does not number: then it is the set's own path
    private record At(String path, boolean isExact) {
        At field(String name) {
            return isExact ? new At(path.isEmpty() ? name : path + "." + name, true) : this;
        }

        At key(String key) {
            return isExact ? new At("%s[\"%s\"]".formatted(path, key), true) : this;
        }

        At element(int index, boolean ordered) {
            return isExact && ordered ? new At("%s[%d]".formatted(path, index), true) : new At(path, false);
        }
    }

    /// @param property its value in the checkpoint
    Value attribute(String name, Value property, Schema schema) throws UnreadableStateException {
        return value(property, schema, new At(name, true));
    }

    private Value value(Value property, Schema schema, At at) throws UnreadableStateException {
        return switch (Special.of(property)) {
            case Special.Meaning.Secret(var text) -> {
                sensitive.add(at.path());
                yield value(parsed(text), schema, at);
            }
            case Special.Meaning.Wrapped(var wrapped, var secret) -> {
                if (secret) {
                    sensitive.add(at.path());
                }
                yield value(wrapped, schema, at);
            }
            case Special.Meaning.Plain(var plain) -> shaped(plain, schema, at);
        };
    }

    private Value parsed(String text) {
        try (var cursor = json.cursor(new StateRead.Snapshot("", text.getBytes(StandardCharsets.UTF_8), "", ""))) {
            cursor.next();
            var value = values.read(cursor);
            cursor.end();
            return value;
        } catch (UnreadableStateException e) {
            // The message of a parser might quote the secret: nothing of it is told.
            return ((Special.Meaning.Plain) Special.unknown("Secret", "a secret that is not legible")).value();
        }
    }

    private Value shaped(Value plain, Schema schema, At at) throws UnreadableStateException {
        if (plain instanceof Value.Unknown || plain instanceof Value.Absent) {
            return plain;
        }
        return switch (schema) {
            case Schema.Scalar _ -> free(plain, at, PropertyNames::snake, schema);
            case Schema.AsWritten _ -> free(plain, at, name -> name, schema);
            case Schema.Collection(var ordered, var _, var element) -> collection(plain, ordered, element, at);
            case Schema.MapOf(var element) ->
                plain instanceof Value.Block(var entries) ? map(entries, element, at) : plain;
            case Schema.Fields fields ->
                plain instanceof Value.Block(var properties) ? block(properties, fields, at) : plain;
        };
    }

    /// A list of at most one is not written as a list, whatever else Pulumi's version does.
    private Value collection(Value plain, boolean ordered, Schema element, At at) throws UnreadableStateException {
        var elements = new ArrayList<Value>();
        if (plain instanceof Value.ListOf(var several)) {
            for (var i = 0; i < several.size(); i++) {
                elements.add(value(several.get(i), element, at.element(i, ordered)));
            }
        } else {
            elements.add(value(plain, element, at.element(0, true)));
        }
        return new Value.ListOf(elements);
    }

    private Value map(Map<String, Value> entries, Schema element, At at) throws UnreadableStateException {
        var converted = new LinkedHashMap<String, Value>();
        for (var entry : entries.entrySet()) {
            if (!Special.isReserved(entry.getKey())) {
                converted.put(entry.getKey(), value(entry.getValue(), element, at.key(entry.getKey())));
            }
        }
        return new Value.Block(converted);
    }

    private Value block(Map<String, Value> properties, Schema.Fields schema, At at) throws UnreadableStateException {
        var fields = new LinkedHashMap<String, Value>();
        schema.fields().keySet().forEach(name -> fields.put(name, Value.absent()));
        for (var property : properties.entrySet()) {
            if (!Special.isReserved(property.getKey())) {
                var name = schema.names().terraform(property.getKey());
                var of = schema.fields().getOrDefault(name, new Schema.Scalar());
                fields.put(name, value(property.getValue(), of, at.field(name)));
            }
        }
        return new Value.Block(fields);
    }

    /// A structure whose shape nobody knows.
    private Value free(Value plain, At at, UnaryOperator<String> spelling, Schema within)
            throws UnreadableStateException {
        return switch (plain) {
            case Value.ListOf(var several) -> {
                var elements = new ArrayList<Value>();
                for (var each : several) {
                    elements.add(value(each, within, at.element(0, false)));
                }
                yield new Value.ListOf(elements);
            }
            case Value.Block(var properties) -> {
                var fields = new LinkedHashMap<String, Value>();
                for (var property : properties.entrySet()) {
                    if (!Special.isReserved(property.getKey())) {
                        fields.put(
                                spelling.apply(property.getKey()),
                                value(property.getValue(), within, new At(at.path(), false)));
                    }
                }
                yield new Value.Block(fields);
            }
            case Value.Text _,
                    Value.Numeric _,
                    Value.Flag _,
                    Value.Absent _,
                    Value.SetOf _,
                    Value.MapOf _,
                    Value.Unknown _ -> plain;
        };
    }
}
