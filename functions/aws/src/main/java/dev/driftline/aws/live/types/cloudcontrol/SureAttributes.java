package dev.driftline.aws.live.types.cloudcontrol;

import dev.driftline.aws.live.kit.TypeDeclaration;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Attributes of a Terraform type that surely are CloudFormation's properties of that name: tags, the
/// description, and switches and numbers that are set. Texts mostly are not: an ARN here is a name there. What
/// an answer leaves out is not compared, for handlers leave out what they need not tell.
final class SureAttributes {

    private final KnownTypes.Type known;
    private final DeclaredResource declared;

    SureAttributes(KnownTypes.Type known, DeclaredResource declared) {
        this.known = known;
        this.declared = declared;
    }

    void addTo(TypeDeclaration<Map<String, Value>> type) {
        declared.attributes()
                .fields()
                .forEach((attribute, value) -> property(attribute)
                        .filter(name -> isSure(attribute, value))
                        .ifPresent(name -> type.attribute(attribute, told -> scalarOr(told.get(name), value))));
        known.properties().byName().entrySet().stream()
                .filter(property -> property.getValue() instanceof PropertyShape.Tags)
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(name -> type.tags(told -> tags(Optional.ofNullable(told.get(name)))));
    }

    private Optional<String> property(String attribute) {
        return known.properties()
                .find(attribute)
                .filter(field -> field.getValue() instanceof PropertyShape.Scalar)
                .map(Map.Entry::getKey);
    }

    /// Zero and false are what Terraform writes for "not set" too.
    private static boolean isSure(String attribute, Value value) {
        return switch (value) {
            case Value.Text(var text) -> attribute.equals("description") && !text.isEmpty();
            case Value.Numeric(var number) -> number.compareTo(BigDecimal.ZERO) != 0;
            case Value.Flag(var set) -> set;
            case Value.Absent _, Value.ListOf _, Value.SetOf _, Value.MapOf _, Value.Block _, Value.Unknown _ -> false;
        };
    }

    private static Value scalarOr(@Nullable Value told, Value declared) {
        return told == null || told.isEmpty() ? declared : told;
    }

    private Value tags(Optional<Value> told) {
        if (told.isEmpty()) {
            var all = declared.get("tags_all");
            return all.isEmpty() ? declared.get("tags") : all;
        }
        var tags = new TreeMap<String, Value>();
        told.get().elements().forEach(tag -> {
            var parts = new TreeMap<String, Value>();
            tag.entries().forEach((name, value) -> parts.put(name.toLowerCase(Locale.ROOT), value));
            tags.put(parts.getOrDefault("key", Value.absent()).asText(), parts.getOrDefault("value", Value.absent()));
        });
        tags.putAll(told.get().entries());
        tags.keySet().removeIf(key -> key.startsWith("aws:"));
        return new Value.MapOf(tags);
    }
}
