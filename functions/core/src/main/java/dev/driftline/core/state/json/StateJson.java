package dev.driftline.core.state.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.driftline.core.state.StateLimit;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.UnreadableStateException;

/// Reads states as JSON within their limits.
public final class StateJson {

    private final StateLimits limits;
    private final JsonFactory json;

    public StateJson(StateLimits limits) {
        this.limits = limits;
        this.json = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.count(StateLimit.DEPTH))
                        .maxStringLength(limits.count(StateLimit.TEXT))
                        .maxNumberLength(limits.count(StateLimit.NUMBER))
                        .build())
                // A message about bad JSON must not quote it.
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                // Keys may be data, and interned strings outlive the scan.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    /// Before the first token of the state.
    public JsonCursor cursor(StateRead.Snapshot snapshot) throws UnreadableStateException {
        return new JsonCursor(json, snapshot, limits);
    }
}
