package dev.driftline.bench.estate;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.emulator.Emulator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An account in the emulator and the state of all that is in it.
///
/// @param resources how many the state holds
public record Estate(String name, int resources, Path state) {

    public static final String REGION = "us-east-1";
    static final String NAME = "bench";

    private static final int AT_ONCE = 4;

    public long stateBytes() {
        return StateFile.bytes(state);
    }

    /// Builds one through AWS's API.
    ///
    /// @param resources about so many, and at least as many as the mix has types
    public static Estate build(Mix mix, int resources, Emulator emulator, Path folder) throws InterruptedException {
        var built = new Built();
        try (var aws = emulator.clients();
                var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var left = resources;
            for (var kind : mix.kinds()) {
                var count = kind.equals(mix.kinds().getLast())
                        ? Math.max(1, left)
                        : kind.count().applyAsInt(resources);
                left -= count;
                built.add(kind.type(), made(threads.invokeAll(tasks(kind, count, aws, built))));
            }
        }
        var state = folder.resolve("%s-%d.tfstate".formatted(mix.label(), resources));
        StateFile.write(built, state);
        var count = built.byType().values().stream().mapToInt(List::size).sum();
        return new Estate(mix.label(), count, state);
    }

    /// The state of one that nobody built: to be parsed and compared, in the same shares as [Mix#MIXED].
    public static Path imagined(int resources, Path folder) {
        var built = new Built();
        for (var kind : Mix.MIXED.kinds()) {
            built.add(
                    kind.type(),
                    IntStream.range(0, kind.count().applyAsInt(resources))
                            .mapToObj(number -> StateFile.names(kind.type()).stream()
                                    .collect(Collectors.toMap(
                                            name -> name,
                                            name -> name.equals("arn")
                                                    ? "arn:aws:bench:%s:123456789012:thing/%d".formatted(REGION, number)
                                                    : "%s-%d".formatted(name, number))))
                            .toList());
        }
        var state = folder.resolve("imagined-%d.tfstate".formatted(resources));
        StateFile.write(built, state);
        return state;
    }

    private static List<Callable<Map<String, String>>> tasks(Kind kind, int count, AwsClients aws, Built built) {
        return IntStream.range(0, count)
                .<Callable<Map<String, String>>>mapToObj(
                        number -> () -> kind.maker().make(aws, built, number))
                .toList();
    }

    private static List<Map<String, String>> made(List<Future<Map<String, String>>> futures)
            throws InterruptedException {
        var made = new ArrayList<Map<String, String>>();
        for (var future : futures) {
            try {
                made.add(future.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("the emulator did not make it: " + e.getMessage(), e);
            }
        }
        return made;
    }
}
