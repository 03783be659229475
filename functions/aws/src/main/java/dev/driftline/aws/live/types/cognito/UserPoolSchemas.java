package dev.driftline.aws.live.types.cognito;

import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.cognitoidentityprovider.model.SchemaAttributeType;

/// The attributes that users of a pool have.
final class UserPoolSchemas {

    /// A pool has some twenty standard attributes besides those that were declared and those of its own; and AWS fills
    /// in constraints that were not given (provider documentation, `schema`).
    static final Meaning MEANING = UserPoolSchemas::asDeclared;

    private static final String CONSTRAINTS = "string_attribute_constraints";
    private static final String NAME = "name";

    private UserPoolSchemas() {}

    static Value attributes(Collection<SchemaAttributeType> attributes) {
        return Cognito.SHAPE.set(attributes);
    }

    private static Meaning.Sides asDeclared(Meaning.Sides sides) {
        var declared = new HashMap<String, Value>();
        sides.declared().elements().forEach(attribute -> declared.put(name(attribute), attribute));
        var live = sides.live().elements().stream()
                .filter(attribute -> declared.containsKey(name(attribute)) || isCustom(attribute))
                .map(attribute -> constrained(attribute, declared))
                .map(UserPoolSchemas::named)
                .toList();
        return new Meaning.Sides(sides.declared().mapElements(UserPoolSchemas::named), new Value.SetOf(live));
    }

    private static Value constrained(Value attribute, Map<String, Value> declared) {
        var wanted = declared.get(name(attribute));
        var unconstrained = wanted != null
                && wanted.entries().getOrDefault(CONSTRAINTS, Value.absent()).isEmpty();
        return unconstrained && attribute instanceof Value.Block block
                ? block.with(CONSTRAINTS, Value.absent())
                : attribute;
    }

    private static Value named(Value attribute) {
        return attribute instanceof Value.Block block ? block.with(NAME, Value.of(name(attribute))) : attribute;
    }

    /// `custom:team` and `dev:custom:team` are `team` to Terraform.
    private static String name(Value attribute) {
        var name = attribute.entries().getOrDefault(NAME, Value.absent()).asText();
        return name.substring(name.lastIndexOf(':') + 1);
    }

    private static boolean isCustom(Value attribute) {
        return attribute.entries().getOrDefault(NAME, Value.absent()).asText().contains("custom:");
    }
}
