package dev.driftline.core.state.pulumi;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Origin;
import dev.driftline.core.model.Value;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.json.AttributeValues;
import dev.driftline.core.state.json.StateJson;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Makes declared resources of the entries of one checkpoint.
final class Declarations {

    private final String location;
    private final Bridge bridge;
    private final Providers providers;
    private final Map<String, Checkpoint.Operation> pending;
    private final StateJson json;
    private final AttributeValues values;

    /// @param pending operations that an interrupted update did not finish, by URN
    Declarations(
            String location,
            Bridge bridge,
            Providers providers,
            Map<String, Checkpoint.Operation> pending,
            StateJson json,
            AttributeValues values) {
        this.location = location;
        this.bridge = bridge;
        this.providers = providers;
        this.pending = pending;
        this.json = json;
        this.values = values;
    }

    DeclaredResource declared(Entry entry) throws UnreadableStateException {
        var provider = providers.of(entry.provider());
        var bridged = bridge.find(entry.type(), provider.version());
        var schema = bridged.flatMap(Bridge.Bridged::schema);
        var names = schema.map(fields -> fields.names().pulumi()).orElseGet(Map::of);
        var seen = new HashMap<>(names);
        var converted = new TerraformValues(json, values);
        var attributes = new LinkedHashMap<String, Value>();
        properties(entry).forEach((property, value) -> {
            var name = schema.isPresent() ? schema.get().names().terraform(property) : property;
            attributes.put(name, value);
            seen.put(name, property);
        });
        for (var attribute : attributes.entrySet()) {
            Schema shape = schema.isPresent()
                    ? schema.get().fields().getOrDefault(attribute.getKey(), new Schema.Scalar())
                    : new Schema.AsWritten();
            attribute.setValue(converted.attribute(attribute.getKey(), attribute.getValue(), shape));
        }
        bridged.ifPresent(of -> of.schema()
                .ifPresent(fields -> fields.fields().keySet().stream()
                        .filter(of.isComplete()::knows)
                        .forEach(name -> attributes.putIfAbsent(name, Value.absent()))));
        attributes.computeIfPresent("id", (_, id) -> id.isEmpty() ? Value.of(entry.id()) : id);
        attributes.putIfAbsent("id", Value.of(entry.id()));
        var sensitive = converted.sensitive();
        entry.secretOutputs().stream()
                .map(output ->
                        schema.map(fields -> fields.names().terraform(output)).orElse(output))
                .forEach(sensitive::add);
        return new DeclaredResource(
                location,
                entry.urn() + (entry.awaitsDeletion() ? " (pending deletion)" : ""),
                bridged.map(Bridge.Bridged::type).orElseGet(entry::type),
                new Value.Block(attributes),
                sensitive,
                entry.provider(),
                Value.block(),
                hold(entry),
                new Origin(
                        seen.equals(names) ? names : seen,
                        provider.account(),
                        provider.region(),
                        entry.ignoreChanges().stream()
                                .flatMap(path -> IgnoredPath.patterns(path, schema).stream())
                                .toList()));
    }

    /// What the last update wrote: outputs are what the provider made of the inputs. A property that only the inputs
    /// have is one that the provider does not give back.
    private static Map<String, Value> properties(Entry entry) {
        var properties = new LinkedHashMap<>(entry.inputs().fields());
        properties.putAll(entry.outputs().fields());
        properties.keySet().removeIf(Special::isReserved);
        return properties;
    }

    private Optional<String> hold(Entry entry) {
        var operation = Optional.ofNullable(pending.get(entry.urn()));
        if (operation.isPresent()) {
            return Optional.of("not compared: an interrupted update left it in the middle (%s); run `pulumi refresh`"
                    .formatted(kind(operation.get().kind())));
        }
        if (entry.awaitsDeletion()) {
            return Optional.of("an old copy left over by a replacement; `pulumi up` deletes it");
        }
        if (entry.awaitsReplacement()) {
            return Optional.of("not compared: deleted for a replacement that is not created yet; run `pulumi up`");
        }
        if (entry.hasBadNumber()) {
            return Optional.of("not compared: it holds a number too large to compare");
        }
        return entry.id().isEmpty() ? Optional.of("not compared: it has no id in the state") : Optional.empty();
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "creating", "updating", "deleting", "reading", "importing" -> kind;
            default -> "unknown operation";
        };
    }
}
