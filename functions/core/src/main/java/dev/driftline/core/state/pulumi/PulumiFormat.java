package dev.driftline.core.state.pulumi;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.state.Duplicates;
import dev.driftline.core.state.ParsedState;
import dev.driftline.core.state.StateFormat;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.json.AttributeValues;
import dev.driftline.core.state.json.StateJson;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Checkpoints of Pulumi stacks, and exports of them. What their resources are in Terraform, a [Bridge] knows.
public final class PulumiFormat implements StateFormat {

    private final StateLimits limits;
    private final Bridge bridge;
    private final StateJson json;

    public PulumiFormat(StateLimits limits, Bridge bridge) {
        this.limits = limits;
        this.bridge = bridge;
        this.json = new StateJson(limits);
    }

    @Override
    public ParsedState parse(StateRead.Snapshot snapshot) throws UnreadableStateException {
        var values = new AttributeValues(limits);
        try (var cursor = json.cursor(snapshot)) {
            var checkpoint = Checkpoint.read(cursor, values, limits);
            return new ParsedState(
                    "pulumi/" + checkpoint.version(),
                    BigInteger.ZERO,
                    stack(checkpoint),
                    Duplicates.toldApart(resources(snapshot.location(), checkpoint, values)));
        }
    }

    private List<DeclaredResource> resources(String location, Checkpoint checkpoint, AttributeValues values)
            throws UnreadableStateException {
        var declarations = new Declarations(
                location, bridge, new Providers(checkpoint.entries()), checkpoint.pending(), json, values);
        var resources = new ArrayList<DeclaredResource>();
        var known = new HashSet<String>();
        for (var entry : checkpoint.entries()) {
            known.add(entry.urn());
            if (entry.isManaged()) {
                resources.add(declarations.declared(entry));
            }
        }
        for (var operation : checkpoint.pending().values()) {
            if (!known.contains(operation.on().urn()) && operation.on().isManaged()) {
                resources.add(declarations.declared(operation.on()));
            }
        }
        return resources;
    }

    /// `project/stack`, which an export only has in its URNs (`urn:pulumi:stack::project::type::name`).
    private static String stack(Checkpoint checkpoint) {
        if (!checkpoint.stack().isEmpty()) {
            return checkpoint.stack();
        }
        return checkpoint.entries().stream()
                .map(entry -> entry.urn().split(":+", 5))
                .filter(parts -> parts.length == 5)
                .map(parts -> parts[3] + "/" + parts[2])
                .findFirst()
                .orElse("");
    }
}
