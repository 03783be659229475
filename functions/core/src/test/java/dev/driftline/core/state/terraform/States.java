package dev.driftline.core.state.terraform;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.state.ParsedState;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.UnreadableStateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// States for tests: those of the recorded worlds, and small ones around one resource.
final class States {

    private States() {}

    static ParsedState world(String world, String file) throws IOException, UnreadableStateException {
        return parse(Files.readAllBytes(Path.of("src/test/resources/worlds", world, file)), StateLimits.defaults());
    }

    /// A state with one managed queue whose instances are the given JSON objects.
    static List<DeclaredResource> withInstances(String... instances) throws UnreadableStateException {
        return withResources("""
                {"mode": "managed", "type": "aws_sqs_queue", "name": "orders",
                 "provider": "provider[\\"registry.terraform.io/hashicorp/aws\\"]", "instances": [%s]}""".formatted(String.join(",", instances)));
    }

    static List<DeclaredResource> withResources(String... resources) throws UnreadableStateException {
        return parse(stateOf(resources)).resources();
    }

    static String stateOf(String... resources) {
        return """
                {"version": 4, "terraform_version": "1.11.4", "serial": 7, "lineage": "a-b-c", "outputs": {},
                 "resources": [%s], "check_results": null}""".formatted(String.join(",", resources));
    }

    static ParsedState parse(String json) throws UnreadableStateException {
        return parse(json, StateLimits.defaults());
    }

    static ParsedState parse(String json, StateLimits limits) throws UnreadableStateException {
        return parse(json.getBytes(StandardCharsets.UTF_8), limits);
    }

    static ParsedState parse(byte[] json, StateLimits limits) throws UnreadableStateException {
        return new TerraformFormat(limits).parse(new StateRead.Snapshot("here.tfstate", json, "1", "none"));
    }
}
