package dev.driftline.core.state.pulumi;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.state.ParsedState;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.UnreadableStateException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checkpoints for tests, around resources of a made-up provider: boxes with lids, a size and labels.
final class Checkpoints {

    static final String URN = "urn:pulumi:prod::shop::cloud:box/box:Box::crate";

    private static final Schema.Scalar SCALAR = new Schema.Scalar();

    private static final Schema.Fields BOX = new Schema.Fields(
            Map.of(
                    "id",
                    SCALAR,
                    "box_name",
                    SCALAR,
                    "size",
                    SCALAR,
                    "password",
                    SCALAR,
                    "tags",
                    new Schema.MapOf(SCALAR),
                    "lid",
                    new Schema.Collection(
                            true, false, new Schema.Fields(Map.of("colour_code", SCALAR, "width", SCALAR), Map.of())),
                    "lock",
                    new Schema.Collection(
                            true, true, new Schema.Fields(Map.of("key_id", SCALAR, "secret", SCALAR), Map.of())),
                    "owner_id",
                    new Schema.Collection(false, false, SCALAR)),
            Map.of("name", "box_name"));

    private static final Bridge BRIDGE = (token, _) -> token.equals("cloud:box/box:Box")
            ? Optional.of(new Bridge.Bridged("box", Optional.of(BOX), _ -> true))
            : Optional.empty();

    private Checkpoints() {}

    /// A checkpoint with one box that has these outputs.
    static DeclaredResource box(String outputs) throws UnreadableStateException {
        return boxWith("\"outputs\": {%s}".formatted(outputs));
    }

    /// A checkpoint with one box that has these fields beside its URN, type and id.
    static DeclaredResource boxWith(String fields) throws UnreadableStateException {
        return resources(entry(fields)).getFirst();
    }

    static String entry(String fields) {
        return """
                {"urn": "%s", "custom": true, "type": "cloud:box/box:Box", "id": "b-1",
                 "provider": "urn:pulumi:prod::shop::pulumi:providers:cloud::main::p-1", %s}""".formatted(URN, fields);
    }

    static List<DeclaredResource> resources(String... entries) throws UnreadableStateException {
        return parse("""
                {"version": 3, "checkpoint": {"stack": "organization/shop/prod", "latest": {
                 "manifest": {"time": "2026-01-05T09:00:00Z"}, "resources": [%s]}}}""".formatted(String.join(",", entries))).resources();
    }

    static ParsedState parse(String json) throws UnreadableStateException {
        return parse(json, StateLimits.defaults());
    }

    static ParsedState parse(String json, StateLimits limits) throws UnreadableStateException {
        return new PulumiFormat(limits, BRIDGE)
                .parse(new StateRead.Snapshot("here.json", json.getBytes(StandardCharsets.UTF_8), "1", "none"));
    }
}
