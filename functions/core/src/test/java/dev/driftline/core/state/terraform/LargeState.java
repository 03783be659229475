package dev.driftline.core.state.terraform;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.UnreadableStateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;

/// A state of 100 MB, made of a real one's resources in ever new modules, and read: run it with a small heap.
final class LargeState {

    private static final int SIZE = 100 * 1024 * 1024;

    private LargeState() {}

    public static void main(String[] arguments) throws IOException, UnreadableStateException {
        var bytes = bytes();
        var started = System.nanoTime();
        var state = States.parse(bytes, StateLimits.defaults());
        System.out.printf(
                "%d resources of %d bytes in %d ms%n",
                state.resources().size(), bytes.length, (System.nanoTime() - started) / 1_000_000);
        if (arguments.length > 0) {
            System.gc();
            var runtime = Runtime.getRuntime();
            System.out.printf("%d MB held%n", (runtime.totalMemory() - runtime.freeMemory()) / 1024 / 1024);
        }
    }

    private static byte[] bytes() throws IOException {
        var json = new ObjectMapper().writerWithDefaultPrettyPrinter();
        var parts = new ArrayList<ObjectNode>();
        new ObjectMapper()
                .readTree(Path.of("src/test/resources/worlds/network/state.tfstate")
                        .toFile())
                .path("resources")
                .forEach(resource -> parts.add((ObjectNode) resource));
        var bytes = new byte[SIZE];
        var length = append(
                bytes, 0, "{\"version\": 4, \"serial\": 1, \"lineage\": \"l\", \"resources\": [{\"mode\": \"data\"}");
        for (var copy = 0; ; copy++) {
            for (var part : parts) {
                part.put("module", "module.copy[%d]".formatted(copy));
                var text = ",\n" + json.writeValueAsString(part).replace("vpc-", "vpc-%d".formatted(copy));
                if (length + text.length() + 2 > SIZE) {
                    length = append(bytes, length, "]}");
                    Arrays.fill(bytes, length, SIZE, (byte) ' ');
                    return bytes;
                }
                length = append(bytes, length, text);
            }
        }
    }

    private static int append(byte[] bytes, int at, String text) {
        var more = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(more, 0, bytes, at, more.length);
        return at + more.length;
    }
}
