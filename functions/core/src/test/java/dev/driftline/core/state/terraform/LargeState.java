package dev.driftline.core.state.terraform;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.driftline.core.state.FileStateSource;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.formats.KnownFormats;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/// A state of so many megabytes, made of a real one's resources in ever new modules, read as a scan reads it: run it
/// with a small heap.
final class LargeState {

    private LargeState() {}

    /// @param arguments megabytes
    public static void main(String[] arguments) throws IOException, UnreadableStateException {
        var file = Files.createTempFile("large", ".tfstate");
        try {
            write(file, Integer.parseInt(arguments[0]) * 1024 * 1024);
            var started = System.nanoTime();
            var source = new FileStateSource("large", file, LockMode.NONE, StateLimits.defaults());
            var snapshot = ((StateRead.Current) source.read()).snapshot();
            var state = new KnownFormats(StateLimits.defaults()).parse(snapshot);
            snapshot.content().discard();
            var took = (System.nanoTime() - started) / 1_000_000;
            System.gc();
            var runtime = Runtime.getRuntime();
            System.out.printf(
                    "%d resources of %d bytes in %d ms, %d MB held%n",
                    state.resources().size(),
                    Files.size(file),
                    took,
                    (runtime.totalMemory() - runtime.freeMemory()) / 1024 / 1024);
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Path file, int size) throws IOException {
        var json = new ObjectMapper().writerWithDefaultPrettyPrinter();
        var parts = new ArrayList<ObjectNode>();
        new ObjectMapper()
                .readTree(Path.of("src/test/resources/worlds/network/state.tfstate")
                        .toFile())
                .path("resources")
                .forEach(resource -> parts.add((ObjectNode) resource));
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            var length = append(
                    out, "{\"version\": 4, \"serial\": 1, \"lineage\": \"l\", \"resources\": [{\"mode\": \"data\"}");
            for (var copy = 0; ; copy++) {
                for (var part : parts) {
                    part.put("module", "module.copy[%d]".formatted(copy));
                    var text = ",\n" + json.writeValueAsString(part).replace("vpc-", "vpc-%d".formatted(copy));
                    if (length + text.length() + 2 > size) {
                        length += append(out, "]}");
                        append(out, " ".repeat(size - length));
                        return;
                    }
                    length += append(out, text);
                }
            }
        }
    }

    private static int append(BufferedOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        return bytes.length;
    }
}
