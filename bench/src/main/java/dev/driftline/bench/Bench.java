package dev.driftline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.aws.emulator.Emulator;
import dev.driftline.bench.estate.Drift;
import dev.driftline.bench.estate.Estate;
import dev.driftline.bench.estate.Mix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/// Builds estates and measures who reads them with what.
public final class Bench {

    /// Above that, the drift is not planted: it shows nothing that the smaller estates do not.
    private static final int MOST_DRIFTED = 1_000;

    private final Path root;
    private final Options options;
    private final Results results;

    Bench(Path root, Options options) {
        this.root = root;
        this.options = options;
        this.results = new Results(root, options.results(), System.out);
    }

    /// The launcher gives the checkout's folder; the rest is the user's.
    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("aws.accessKeyId", "bench");
        System.setProperty("aws.secretAccessKey", "bench");
        var root = Path.of(arguments[0]);
        try {
            var options = Options.of(root, List.of(arguments).subList(1, arguments.length));
            new Bench(root, options).run();
        } catch (IOException | IllegalStateException | IllegalArgumentException e) {
            System.err.println("driftline bench: " + e.getMessage());
            System.exit(1);
        }
    }

    void run() throws IOException, InterruptedException {
        results.begin();
        for (var world : options.worlds()) {
            measureWorld(world);
        }
        for (var size : options.sizes()) {
            for (var mix : options.mixes()) {
                measure(mix, size);
            }
        }
        results.end();
        if (options.draw()) {
            Chart.draw(options.results().resolve("results.jsonl"), root.resolve("docs/images/bench.svg"));
        }
    }

    private void measure(Mix mix, int size) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("driftline-bench-");
        try (var emulator = Emulator.startLocal()) {
            var estate = Estate.build(mix, size, emulator, folder);
            var subjects = new Subjects(root, emulator, new Counts(emulator.url()), folder);
            compare(subjects, estate);
            if (size <= MOST_DRIFTED) {
                expectDrift(mix, emulator, subjects, estate);
            }
        }
    }

    /// @param world a folder with `state.tfstate` and the requests that build it, `world.jsonl.gz`
    private void measureWorld(Path world) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("driftline-bench-");
        try (var emulator = Emulator.startLocal()) {
            emulator.replay(world, "world");
            var state = world.resolve("state.tfstate");
            var estate = new Estate(String.valueOf(world.getFileName()), resources(state), state);
            compare(new Subjects(root, emulator, new Counts(emulator.url()), folder), estate);
        }
    }

    private static int resources(Path state) throws IOException {
        return StreamSupport.stream(
                        new ObjectMapper()
                                .readTree(state.toFile())
                                .path("resources")
                                .spliterator(),
                        false)
                .filter(resource -> resource.path("mode").asText().equals("managed"))
                .mapToInt(resource -> resource.path("instances").size())
                .sum();
    }

    private void compare(Subjects subjects, Estate estate) throws IOException, InterruptedException {
        var cli = expectNothing(estate, subjects.cli(estate));
        var peer = subjects.peer(estate);
        results.add(estate, cli, peer);
        if (options.function()) {
            results.add(estate, expectNothing(estate, subjects.function(estate)), peer);
        }
        results.add(estate, peer, peer);
        if (options.profile()) {
            profile(subjects, estate);
        }
    }

    private void profile(Subjects subjects, Estate estate) throws IOException, InterruptedException {
        var recording = subjects.folder().resolve("scan.jfr");
        subjects.cli(
                estate,
                "-XX:StartFlightRecording:filename=%s,settings=profile".formatted(recording),
                "-XX:FlightRecorderOptions:stackdepth=256",
                "-Xlog:jfr*=off");
        var picture = "profile-%s-%d.svg".formatted(estate.name(), estate.resources());
        Flame.draw(recording, options.results().resolve(picture));
    }

    /// A fast wrong answer is none.
    private static Outcome expectNothing(Estate estate, Outcome outcome) {
        if (outcome.resources() != estate.resources() || !outcome.findings().isEmpty()) {
            throw new IllegalStateException("%s, untouched: the %s found %d of %d resources in sync and drift of %s"
                    .formatted(
                            estate.name(),
                            outcome.subject(),
                            outcome.resources(),
                            estate.resources(),
                            outcome.findings()));
        }
        return outcome;
    }

    private static void expectDrift(Mix mix, Emulator emulator, Subjects subjects, Estate estate)
            throws IOException, InterruptedException {
        var state = new ObjectMapper().readTree(estate.state().toFile());
        try (var aws = emulator.clients()) {
            var planted = Drift.plant(mix, aws, type -> firstId(state, type));
            var found = subjects.cli(estate).findings();
            if (!found.equals(planted)) {
                throw new IllegalStateException(
                        "%s: changed were %s, found were %s".formatted(estate.name(), planted, found));
            }
        }
    }

    private static String firstId(JsonNode state, String type) {
        return StreamSupport.stream(state.path("resources").spliterator(), false)
                .filter(resource -> resource.path("type").asText().equals(type))
                .map(resource -> resource.at("/instances/0/attributes/id").asText())
                .findFirst()
                .orElseThrow();
    }
}
