package dev.driftline.bench.micro;

import dev.driftline.aws.live.types.Catalog;
import dev.driftline.bench.estate.Estate;
import dev.driftline.core.compare.Comparison;
import dev.driftline.core.compare.Verdict;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import dev.driftline.core.state.ParsedState;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.formats.KnownFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Parsing a state of Terraform's, and comparing it with answers of AWS that are equal to it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScanBenchmark {

    private final KnownFormats formats = new KnownFormats(StateLimits.defaults());

    @Param({"1000", "10000"})
    int resources;

    private StateRead.Snapshot snapshot = new StateRead.Snapshot("none", new byte[0], "0", "none");
    private Map<DeclaredResource, LiveRead<Map<String, Value>>> reads = Map.of();

    @Setup
    public void imagine() throws IOException, UnreadableStateException {
        var folder = Files.createTempDirectory("driftline-bench-");
        var state = Estate.imagined(resources, folder);
        snapshot = new StateRead.Snapshot("imagined", Files.readAllBytes(state), "1", "none");
        Files.delete(state);
        Files.delete(folder);
        var declared = parse().resources();
        // Values of their own: the same objects would be equal at first sight.
        var live = parse().resources();
        reads = new LinkedHashMap<>();
        for (var number = 0; number < declared.size(); number++) {
            reads.put(declared.get(number), new LiveRead.Present<>(answer(live.get(number))));
        }
        var different = compare().stream()
                .filter(verdict -> verdict instanceof Verdict.Drifted)
                .findFirst();
        if (different.isPresent()) {
            throw new IllegalStateException("equal, and found to differ: " + different.get());
        }
    }

    /// AWS knows one kind of tags.
    private static Map<String, Value> answer(DeclaredResource resource) {
        return resource.attributes().with("tags", resource.get("tags_all")).fields();
    }

    @Benchmark
    public ParsedState parse() throws UnreadableStateException {
        return formats.parse(snapshot);
    }

    @Benchmark
    public List<Verdict> compare() {
        return new Comparison(declared -> Catalog.find(declared).map(type -> type.rules()), reads.keySet())
                .verdicts(reads);
    }
}
