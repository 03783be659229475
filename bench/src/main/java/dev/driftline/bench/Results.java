package dev.driftline.bench;

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
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// Everything that was measured, told as it comes and kept: one JSON object a line, and a table of this run.
final class Results {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String HEAD = """
            | estate | resources | subject | calls | calls per resource | wall s | CPU s | peak heap MB | peak RSS MB | calls to peer | wall to peer | calls by service |
            |---|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---|
            """;

    private final Path root;
    private final Path folder;
    private final PrintStream out;
    private final String date = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    private final List<String> rows = new ArrayList<>();

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
        var row = row(estate, outcome, peer);
        rows.add(row);
        out.println(row);
        Files.writeString(
                folder.resolve("results.jsonl"),
                JSON.writeValueAsString(line(estate, outcome)) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    void end() throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("latest.md"),
                "Measured %s at %s on %s.%n%n%s%s%n"
                        .formatted(date, commit(), machine(), HEAD, String.join("\n", rows)));
    }

    private static String row(Estate estate, Outcome outcome, Outcome peer) {
        var usage = outcome.usage();
        var services = new StringBuilder();
        new TreeMap<>(outcome.byService())
                .forEach((service, calls) ->
                        services.append(service).append(' ').append(calls).append(", "));
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %d | %.3f | %.1f | %.1f | %.0f | %.0f | %.3f | %.2f | %s |",
                estate.name(),
                estate.resources(),
                outcome.subject(),
                outcome.calls(),
                (double) outcome.calls() / estate.resources(),
                usage.wallSeconds(),
                usage.cpuSeconds(),
                usage.heapMegabytes(),
                usage.rssMegabytes(),
                (double) outcome.calls() / peer.calls(),
                usage.wallSeconds() / peer.usage().wallSeconds(),
                services.isEmpty() ? "" : services.substring(0, services.length() - 2));
    }

    private ObjectNode line(Estate estate, Outcome outcome) throws IOException, InterruptedException {
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
                .put("peak_rss_mb", rounded(usage.rssMegabytes()));
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
