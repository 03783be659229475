package dev.driftline.core.state.terraform;

import com.fasterxml.jackson.core.JsonToken;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.state.Duplicates;
import dev.driftline.core.state.ParsedState;
import dev.driftline.core.state.StateFormat;
import dev.driftline.core.state.StateLimit;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.json.AttributeValues;
import dev.driftline.core.state.json.StateJson;
import java.util.ArrayList;
import java.util.List;

/// State files of Terraform and OpenTofu: format version 4, and 1 to 3 of Terraform before 0.12. Read as a stream: only
/// the attributes of managed resources
/// are ever in memory.
public final class TerraformFormat implements StateFormat {

    private final StateLimits limits;
    private final StateJson json;

    public TerraformFormat(StateLimits limits) {
        this.limits = limits;
        this.json = new StateJson(limits);
    }

    @Override
    public ParsedState parse(StateRead.Snapshot snapshot) throws UnreadableStateException {
        var envelope = envelope(snapshot);
        var resources = resources(snapshot, envelope.isLegacy());
        envelope.checkHolds(resources);
        return new ParsedState(
                writer(resources) + "/" + envelope.version(),
                envelope.serial(),
                envelope.lineage(),
                Duplicates.toldApart(resources));
    }

    /// OpenTofu looks for providers in a registry of its own and writes that into the state; else nobody can tell.
    private static String writer(List<DeclaredResource> resources) {
        return resources.stream().anyMatch(resource -> resource.provider().contains("\"registry.opentofu.org/"))
                ? "opentofu"
                : "terraform";
    }

    private Envelope envelope(StateRead.Snapshot snapshot) throws UnreadableStateException {
        try (var cursor = json.cursor(snapshot)) {
            return Envelope.read(cursor);
        }
    }

    private List<DeclaredResource> resources(StateRead.Snapshot snapshot, boolean isLegacy)
            throws UnreadableStateException {
        var resources = new ArrayList<DeclaredResource>();
        var values = new AttributeValues(limits);
        try (var cursor = json.cursor(snapshot)) {
            cursor.next();
            cursor.object(field -> {
                if (field.equals(isLegacy ? "modules" : "resources") && cursor.isAt(JsonToken.START_ARRAY)) {
                    cursor.array(() -> {
                        var room = limits.count(StateLimit.RESOURCES) - resources.size();
                        if (isLegacy) {
                            resources.addAll(
                                    new LegacyModule(cursor, values, limits, room).declared(snapshot.location()));
                            return;
                        }
                        resources.addAll(new ResourceEntry(cursor, values, limits, room).declared(snapshot.location()));
                    });
                } else {
                    cursor.skip();
                }
            });
        }
        return resources;
    }
}
