package dev.driftline.core.state.terraform;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.state.ParsedState;
import dev.driftline.core.state.StateFormat;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.UnreadableStateException;
import java.util.ArrayList;
import java.util.List;

/// State files of Terraform and OpenTofu, format version 4. Read as a stream: beside the bytes only the attributes of
/// managed resources are ever in memory.
public final class TerraformFormat implements StateFormat {

    private final StateLimits limits;
    private final JsonFactory json;

    public TerraformFormat(StateLimits limits) {
        this.limits = limits;
        this.json = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength(limits.maxTextLength())
                        .maxNumberLength(limits.maxNumberLength())
                        .build())
                // A message about bad JSON must not quote it.
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                // Keys may be data, and interned strings outlive the scan.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    @Override
    public ParsedState parse(StateRead.Snapshot snapshot) throws UnreadableStateException {
        var envelope = envelope(snapshot);
        return new ParsedState(
                "terraform/4", envelope.serial(), envelope.lineage(), Duplicates.toldApart(resources(snapshot)));
    }

    private Envelope envelope(StateRead.Snapshot snapshot) throws UnreadableStateException {
        try (var cursor = cursor(snapshot)) {
            return Envelope.read(cursor);
        }
    }

    private List<DeclaredResource> resources(StateRead.Snapshot snapshot) throws UnreadableStateException {
        var resources = new ArrayList<DeclaredResource>();
        var values = new AttributeValues(limits.maxValues());
        try (var cursor = cursor(snapshot)) {
            cursor.next();
            cursor.object(field -> {
                if (field.equals("resources") && cursor.isAt(JsonToken.START_ARRAY)) {
                    cursor.array(() -> {
                        var room = limits.maxResources() - resources.size();
                        resources.addAll(new ResourceEntry(cursor, values, room).declared(snapshot.location()));
                    });
                } else {
                    cursor.skip();
                }
            });
        }
        return resources;
    }

    private JsonCursor cursor(StateRead.Snapshot snapshot) throws UnreadableStateException {
        return new JsonCursor(json, snapshot.bytes(), snapshot.location(), limits);
    }
}
