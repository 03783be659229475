package dev.driftline.bench.micro;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs [ScanBenchmark] and tells it by resource.
public final class Micro {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Micro() {}

    /// The launcher gives the checkout's folder; `--keep` writes `bench/results/micro.md`.
    public static void main(String[] arguments) throws Exception {
        var options = new OptionsBuilder()
                .include(ScanBenchmark.class.getSimpleName())
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build();
        var table = table(new Runner(options).run());
        System.out.println(table);
        if (List.of(arguments).contains("--keep")) {
            Files.writeString(Path.of(arguments[0]).resolve("bench/results/micro.md"), "# Micro\n\n" + table);
        }
    }

    private static String table(Collection<RunResult> results) {
        var table = new StringBuilder("""
                JMH, one thread, second compiler on: `./driftline bench micro`. The state is that of the mixed estate.

                | what | resources | ms | error, 99.9 % | us per resource | kB allocated per resource |
                |---|---:|---:|---:|---:|---:|
                """);
        for (var result : results) {
            var time = result.getPrimaryResult();
            var resources = Integer.parseInt(result.getParams().getParam("resources"));
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.1f | %.1f | %.2f | %.1f |%n",
                    time.getLabel(),
                    resources,
                    time.getScore(),
                    time.getScoreError(),
                    time.getScore() * 1000 / resources,
                    allocated(result) / 1024 / resources));
        }
        return table.toString();
    }

    /// Bytes of one run.
    @SuppressWarnings("rawtypes") // as JMH gives them
    private static double allocated(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(measured -> measured.getKey().endsWith(ALLOCATED))
                .mapToDouble(measured -> measured.getValue().getScore())
                .findFirst()
                .orElseThrow();
    }
}
