package dev.driftline.aws.live.types.cloudcontrol;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// How the tool that declares a resource spells CloudFormation's property names: as the resource itself shows, else by
/// the tool's rule.
final class ToolSpelling {

    private final Map<String, String> seen = new HashMap<>();
    private final boolean snake;

    ToolSpelling(DeclaredResource declared) {
        snake = declared.type().startsWith("awscc_");
        see(declared.attributes());
    }

    private void see(Value value) {
        value.entries().forEach((name, of) -> {
            seen.putIfAbsent(PropertyShape.letters(name), name);
            see(of);
        });
        value.elements().forEach(this::see);
    }

    String of(String property) {
        var known = seen.get(PropertyShape.letters(property));
        if (known != null) {
            return known;
        }
        return snake
                ? property.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT)
                : property.substring(0, 1).toLowerCase(Locale.ROOT) + property.substring(1);
    }
}
