package dev.driftline.bench;

import dev.driftline.bench.estate.Mix;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What is to be measured.
///
/// @param worlds folders of recorded estates
/// @param function whether the function, too
/// @param draw whether the picture of the README is made anew
/// @param profile whether a scan by the command line is sampled, too
/// @param results where they are kept
record Options(
        List<Integer> sizes,
        List<Mix> mixes,
        List<Path> worlds,
        boolean function,
        boolean draw,
        boolean profile,
        Path results) {

    private static final String USAGE = """
            ./driftline bench [--full] [--sizes N,N] [--mixes network,iam,buckets,mixed] [--world FOLDER]... \
            [--no-function] [--draw] [--profile] [--results FOLDER]""";

    static Options of(Path root, List<String> arguments) {
        var sizes = List.of(100, 1_000);
        var mixes = List.of(Mix.values());
        var worlds = new ArrayList<Path>();
        var function = true;
        var draw = false;
        var profile = false;
        var results = root.resolve("bench/results");
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var option = rest.next();
            switch (option) {
                case "--full" -> sizes = List.of(100, 1_000, 10_000);
                case "--profile" -> profile = true;
                case "--draw" -> draw = true;
                case "--no-function" -> function = false;
                case "--sizes", "--mixes", "--world", "--results" -> {
                    if (!rest.hasNext()) {
                        throw new IllegalArgumentException(option + " needs a value; " + USAGE);
                    }
                    var value = rest.next();
                    switch (option) {
                        case "--sizes" ->
                            sizes = listed(value).map(Integer::valueOf).toList();
                        case "--mixes" ->
                            mixes = listed(value).map(Options::mix).toList();
                        case "--world" -> worlds.add(world(value));
                        default -> results = Path.of(value);
                    }
                }
                default -> throw new IllegalArgumentException("unknown: " + option + "; " + USAGE);
            }
        }
        return new Options(sizes, mixes, List.copyOf(worlds), function, draw, profile, results);
    }

    private static Stream<String> listed(String value) {
        return Stream.of(value.split(",", -1)).filter(one -> !one.isBlank());
    }

    private static Mix mix(String name) {
        return Mix.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Path world(String folder) {
        var path = Path.of(folder).toAbsolutePath().normalize();
        if (!Files.exists(path.resolve("world.jsonl.gz"))) {
            throw new IllegalArgumentException(folder + " holds no recorded estate (world.jsonl.gz, state.tfstate)");
        }
        return path;
    }
}
