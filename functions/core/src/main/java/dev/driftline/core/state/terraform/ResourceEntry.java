package dev.driftline.core.state.terraform;

import com.fasterxml.jackson.core.JsonToken;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.state.StateLimit;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.json.AttributeValues;
import dev.driftline.core.state.json.JsonCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One element of `resources`: a block of the configuration, with an instance for each of its `count` or `for_each`.
final class ResourceEntry {

    /// Looser than Terraform's identifiers, which were looser before 0.12; nothing that could break a line of a report.
    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]+");

    private final JsonCursor cursor;
    private final AttributeValues values;
    private final StateLimits limits;
    private final int room;
    private final List<Instance> instances = new ArrayList<>();
    private String module = "";
    private String mode = "";
    private String type = "";
    private String name = "";
    private String provider = "";

    /// @param room for so many instances
    ResourceEntry(JsonCursor cursor, AttributeValues values, StateLimits limits, int room) {
        this.cursor = cursor;
        this.values = values;
        this.limits = limits;
        this.room = room;
    }

    /// Reads the entry under the cursor; nothing is declared by a data source.
    List<DeclaredResource> declared(String stack) throws UnreadableStateException {
        if (!cursor.isAt(JsonToken.START_OBJECT)) {
            throw cursor.problem("an element of \"resources\" is no object " + cursor.where(), JsonCursor.NOT_A_STATE);
        }
        var where = cursor.where();
        cursor.object(this::field);
        if (isData()) {
            return List.of();
        }
        checkName(where);
        var address = (module.isEmpty() ? "" : module + ".") + type + "." + name;
        return instances.stream()
                .map(instance -> declared(stack, address, instance))
                .toList();
    }

    private void field(String field) throws UnreadableStateException {
        switch (field) {
            case "module" -> module = cursor.textOrEmpty();
            case "mode" -> mode = cursor.textOrEmpty();
            case "type" -> type = cursor.textOrEmpty();
            case "name" -> name = cursor.textOrEmpty();
            case "provider" -> provider = cursor.textOrEmpty();
            case "instances" -> {
                if (isData() || !cursor.isAt(JsonToken.START_ARRAY)) {
                    cursor.skip();
                } else {
                    cursor.array(this::instance);
                }
            }
            default -> cursor.skip();
        }
    }

    private void instance() throws UnreadableStateException {
        if (instances.size() >= room) {
            throw cursor.problem(
                    "more than %d resources %s".formatted(limits.of(StateLimit.RESOURCES), cursor.where()),
                    limits.hint(StateLimit.RESOURCES));
        }
        instances.add(Instance.read(cursor, values));
    }

    private boolean isData() {
        return mode.equals("data");
    }

    private void checkName(String where) throws UnreadableStateException {
        if (!mode.equals("managed")) {
            throw cursor.problem("a resource of an unknown mode " + where, Hints.NEW_VERSION);
        }
        if (!IDENTIFIER.matcher(type).matches() || !IDENTIFIER.matcher(name).matches()) {
            throw cursor.problem("a resource without a proper type and name " + where, JsonCursor.NOT_A_STATE);
        }
        if (module.codePoints().anyMatch(Character::isISOControl)) {
            throw cursor.problem("a resource in a module without a proper name " + where, JsonCursor.NOT_A_STATE);
        }
    }

    private DeclaredResource declared(String stack, String address, Instance instance) {
        return new DeclaredResource(
                stack,
                address + instance.suffix(),
                type,
                instance.attributes(),
                instance.sensitive(),
                instance.provider().isEmpty() ? provider : instance.provider(),
                instance.identity(),
                instance.hold());
    }
}
