package dev.driftline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// Looks at a process from outside, so that what is measured is what is shipped.
final class ProcessWatch {

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    /// `Pause Young (Allocation Failure) 17M->5M(61M)`, in the unified log of the garbage collector.
    private static final Pattern COLLECTED = Pattern.compile("Pause .* (\\d+)M->\\d+M\\(");
    /// ` def new generation   total 9216K, used 1234K [`, when the JVM ends.
    private static final Pattern AT_EXIT =
            Pattern.compile("\\] (?:DefNew|Tenured| def new generation| tenured generation).*?used (\\d+)K");

    private final ProcessHandle process;
    private double cpu;
    private double rss;

    ProcessWatch(ProcessHandle process) {
        this.process = process;
    }

    /// The JVM option that writes the log which [#heap] reads.
    static String heapLog(Path log) {
        return "-Xlog:gc=info,gc+heap+exit=info:file=" + log;
    }

    /// CPU time and memory so far. Both only grow, so the last look before a process ends is right to some
    /// milliseconds.
    void look() {
        var spent = process.info().totalCpuDuration().orElse(Duration.ZERO);
        cpu = Math.max(cpu, spent.toNanos() / 1e9);
        try {
            var peak = PEAK.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
            rss = peak.find() ? Math.max(rss, Double.parseDouble(peak.group(1)) / 1024) : rss;
        } catch (IOException _) {
            // It has ended, or this is no Linux.
        }
    }

    /// Until it ends.
    void follow(Process child) throws InterruptedException {
        do {
            look();
        } while (!child.waitFor(10, TimeUnit.MILLISECONDS));
    }

    Usage usage(double wall, Path heapLog) throws IOException {
        return new Usage(wall, cpu, heap(heapLog), rss);
    }

    private static double heap(Path log) throws IOException {
        var text = Files.exists(log) ? Files.readString(log) : "";
        var collected = COLLECTED
                .matcher(text)
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .max()
                .orElse(0);
        var atExit = AT_EXIT.matcher(text)
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)) / 1024)
                .sum();
        return Math.max(collected, atExit);
    }
}
