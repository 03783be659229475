package dev.driftline.core.state.terraform.config;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// A configuration in files, its root module in `stacks/prod`.
record Repository(Path folder) {

    /// Ignores `delay_seconds` of the queue q.
    static final String QUEUE = """
            resource "aws_sqs_queue" "q" {
              lifecycle { ignore_changes = [delay_seconds] }
            }
            """;

    Path root() {
        return folder.resolve("stacks/prod");
    }

    void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, text);
    }

    TerraformConfiguration read() {
        return TerraformConfiguration.read(root());
    }

    boolean covers(String address) {
        return covers(address, "delay_seconds");
    }

    boolean covers(String address, String path) {
        return read().covers(
                        new DeclaredResource(
                                "state", address, "aws_sqs_queue", Value.block(), Set.of(), "", Optional.empty()),
                        path);
    }
}
