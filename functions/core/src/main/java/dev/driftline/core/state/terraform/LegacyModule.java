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

/// One element of `modules`, which states up to version 3 (Terraform before 0.12) are made of: resources by
/// their dotted address in the module, each with one current instance and those that a replacement left over.
final class LegacyModule {

    /// `aws_instance.web.0`, `data.aws_ami.base`.
    private static final Pattern KEY =
            Pattern.compile("(data\\.)?([\\p{L}\\p{M}\\p{N}_-]+)\\.([\\p{L}\\p{M}\\p{N}_-]+)(?:\\.([0-9]{1,18}))?");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]+");

    private final JsonCursor cursor;
    private final AttributeValues values;
    private final StateLimits limits;
    private final int room;
    private final List<String> path = new ArrayList<>();
    private final List<LegacyResource> resources = new ArrayList<>();
    private int instances;

    /// @param room for so many instances
    LegacyModule(JsonCursor cursor, AttributeValues values, StateLimits limits, int room) {
        this.cursor = cursor;
        this.values = values;
        this.limits = limits;
        this.room = room;
    }

    List<DeclaredResource> declared(String stack) throws UnreadableStateException {
        if (!cursor.isAt(JsonToken.START_OBJECT)) {
            throw cursor.problem("an element of \"modules\" is no object " + cursor.where(), JsonCursor.NOT_A_STATE);
        }
        var where = cursor.where();
        cursor.object(this::field);
        if (!path.stream().allMatch(name -> NAME.matcher(name).matches())) {
            throw cursor.problem("a module without a proper path " + where, JsonCursor.NOT_A_STATE);
        }
        var module = new StringBuilder();
        // The first is always `root`.
        path.stream()
                .skip(1)
                .forEach(name -> module.append("module.").append(name).append('.'));
        var declared = new ArrayList<DeclaredResource>();
        for (var resource : resources) {
            declared.addAll(resource.declared(stack, module.toString()));
        }
        return declared;
    }

    private void field(String name) throws UnreadableStateException {
        switch (name) {
            case "path" -> {
                if (cursor.isAt(JsonToken.START_ARRAY)) {
                    cursor.array(() -> path.add(cursor.textOrEmpty()));
                } else {
                    throw cursor.problem("a module without a path " + cursor.where(), JsonCursor.NOT_A_STATE);
                }
            }
            case "resources" -> {
                if (cursor.isAt(JsonToken.START_OBJECT)) {
                    cursor.object(this::resource);
                } else {
                    cursor.skip();
                }
            }
            default -> cursor.skip();
        }
    }

    private void resource(String key) throws UnreadableStateException {
        var parts = KEY.matcher(key);
        if (!parts.matches() || !cursor.isAt(JsonToken.START_OBJECT)) {
            throw cursor.problem("a resource without a proper address " + cursor.where(), JsonCursor.NOT_A_STATE);
        }
        if (parts.group(1) != null) {
            cursor.skip();
            return;
        }
        var index = parts.group(4) == null ? "" : "[%s]".formatted(Long.parseLong(parts.group(4)));
        var resource = new LegacyResource(cursor, values, this::count, parts.group(2), parts.group(3) + index);
        cursor.object(resource::field);
        resources.add(resource);
    }

    private void count() throws UnreadableStateException {
        if (++instances > room) {
            throw cursor.problem(
                    "more than %d resources %s".formatted(limits.of(StateLimit.RESOURCES), cursor.where()),
                    limits.hint(StateLimit.RESOURCES));
        }
    }
}
