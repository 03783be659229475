package dev.driftline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.OperatingSystemMXBean;
import dev.driftline.bench.estate.Estate;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Everything that was measured, told as it comes and kept: one JSON object a line, and a table of
/// the last of each.
final class Results {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "results.jsonl";

    private static final String HEAD = """
            | estate | resources | subject | calls | calls per resource | wall s | CPU s | peak heap MB | peak RSS MB | calls to peer | wall to peer | calls by service | at |
            |---|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---|---|
            """;

    private final Path root;
    private final Path folder;
    private final PrintStream out;
    private final String date = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();

    Results(Path root, Path folder, PrintStream out) {
        this.root = root;
        this.folder = folder;
        this.out = out;
    }

    void begin() throws IOException {
        Files.createDirectories(folder);
        out.print(HEAD);
    }

    void add(Estate estate, Outcome outcome, Outcome peer) throws IOException, InterruptedException {
        var line = line(estate, outcome, peer);
        out.println(row(line));
        Files.writeString(
                folder.resolve(FILE),
                JSON.writeValueAsString(line) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /// The last measurement of each estate and subject, whichever run it was in.
    void end() throws IOException {
        var last = new TreeMap<Integer, Map<String, JsonNode>>();
        for (var text : Files.readAllLines(folder.resolve(FILE))) {
            var line = JSON.readTree(text);
            if (line.has("calls_to_peer")) {
                var ofSize = last.computeIfAbsent(line.path("resources").asInt(), size -> new LinkedHashMap<>());
                ofSize.put(line.path("estate").asText() + line.path("subject").asText(), line);
            }
        }
        var rows = last.values().stream()
                .flatMap(ofSize -> ofSize.values().stream())
                .map(Results::row)
                .collect(Collectors.joining("\n"));
        Files.writeString(
                folder.resolve("latest.md"),
                "The last measurement of each; `./driftline bench` prints and keeps them.%n%n%s%s%n"
                        .formatted(HEAD, rows));
    }

    private static String row(JsonNode line) {
        var services = line.path("calls_by_service").properties().stream()
                .map(service -> service.getKey() + " " + service.getValue())
                .collect(Collectors.joining(", "));
        var resources = line.path("resources").asInt();
        var calls = line.path("calls").asInt();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %d | %.3f | %.1f | %.1f | %.0f | %.0f | %.3f | %.2f | %s | %s, %s |",
                line.path("estate").asText(),
                resources,
                line.path("subject").asText(),
                calls,
                (double) calls / resources,
                line.path("wall_seconds").asDouble(),
                line.path("cpu_seconds").asDouble(),
                line.path("peak_heap_mb").asDouble(),
                line.path("peak_rss_mb").asDouble(),
                line.path("calls_to_peer").asDouble(),
                line.path("wall_to_peer").asDouble(),
                services,
                line.path("date").asText().replaceFirst("T.*", ""),
                line.path("commit").asText());
    }

    private ObjectNode line(Estate estate, Outcome outcome, Outcome peer) throws IOException, InterruptedException {
        var usage = outcome.usage();
        var line = JSON.createObjectNode()
                .put("date", date)
                .put("commit", commit())
                .put("machine", machine())
                .put("estate", estate.name())
                .put("resources", estate.resources())
                .put("state_bytes", estate.stateBytes())
                .put("subject", outcome.subject())
                .put("calls", outcome.calls())
                .put("wall_seconds", rounded(usage.wallSeconds()))
                .put("cpu_seconds", rounded(usage.cpuSeconds()))
                .put("peak_heap_mb", rounded(usage.heapMegabytes()))
                .put("peak_rss_mb", rounded(usage.rssMegabytes()))
                .put("calls_to_peer", (double) outcome.calls() / peer.calls())
                .put("wall_to_peer", usage.wallSeconds() / peer.usage().wallSeconds());
        var services = line.putObject("calls_by_service");
        new TreeMap<>(outcome.byService()).forEach(services::put);
        return line;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private String commit() throws IOException, InterruptedException {
        var hash = git("rev-parse", "--short", "HEAD");
        return git("status", "--porcelain", "--untracked-files=no", "--", "functions")
                        .isEmpty()
                ? hash
                : hash + "+";
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git", "-C", root.toString()));
        command.addAll(List.of(arguments));
        var git = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? said : "unknown";
    }

    private static String machine() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return "%d CPUs, %d GB, %s %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Math.round(system.getTotalMemorySize() / 1e9),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"));
    }
}
