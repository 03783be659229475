package dev.driftline.core.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A memory in one JSON file, written anew as a whole. For scans from a terminal or a pipeline that keeps the file.
public final class FileStateMemory implements StateMemory {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;

    private final Path file;
    private final Map<String, Seen> seen;

    private FileStateMemory(Path file, Map<String, Seen> seen) {
        this.file = file;
        this.seen = seen;
    }

    /// @throws BadLocationException when there is a file, and it is no memory
    public static FileStateMemory in(Path file) {
        try {
            return new FileStateMemory(file, read(JSON.readTree(Files.readString(file))));
        } catch (NoSuchFileException e) {
            return new FileStateMemory(file, new LinkedHashMap<>());
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new BadLocationException(
                    file.toString(),
                    "no memory of Driftline (%s)".formatted(e.getClass().getSimpleName()),
                    "name another file, or delete this one: then all states are new");
        }
    }

    private static Map<String, Seen> read(JsonNode json) {
        if (json.path("version").asInt() != VERSION || !json.path("states").isObject()) {
            throw new IllegalArgumentException("not version 1");
        }
        var seen = new LinkedHashMap<String, Seen>();
        json.path("states").properties().forEach(state -> seen.put(state.getKey(), seen(state.getValue())));
        return seen;
    }

    private static Seen seen(JsonNode state) {
        return new Seen(
                new BigInteger(state.path("serial").asText()),
                state.path("lineage").asText(),
                state.path("content").asText(),
                state.path("resources").asInt(),
                Instant.parse(state.path("at").asText()));
    }

    @Override
    public synchronized Recall recall(String location) {
        return Optional.ofNullable(seen.get(location))
                .<Recall>map(Recall.Known::new)
                .orElseGet(Recall.Nothing::new);
    }

    @Override
    public synchronized Optional<String> remember(String location, Seen now) {
        var before = seen.get(location);
        if (before != null && before.at().isAfter(now.at())) {
            return Optional.empty();
        }
        seen.put(location, now);
        try {
            write();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(
                    "%s cannot be written (%s)".formatted(file, e.getClass().getSimpleName()));
        }
    }

    private void write() throws IOException {
        var json = JSON.createObjectNode().put("version", VERSION);
        var states = json.putObject("states");
        seen.forEach((location, one) -> write(states.putObject(location), one));
        var target = file.toAbsolutePath();
        var draft = target.resolveSibling(target.getFileName() + ".new");
        Files.writeString(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(ObjectNode state, Seen one) {
        state.put("serial", one.serial().toString())
                .put("lineage", one.lineage())
                .put("content", one.content())
                .put("resources", one.resources())
                .put("at", one.at().toString());
    }
}
