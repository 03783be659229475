package dev.driftline.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/// One line on stderr that tells a waiting person that something happens, and is gone when it is done.
final class Progress implements AutoCloseable {

    private static final Duration PACE = Duration.ofMillis(200);
    private static final String CLEAR = "\r\u001b[K";

    private final Thread thread;

    private Progress(Thread thread) {
        this.thread = thread;
    }

    /// @param live whether anybody is watching; else nothing is written
    static Progress of(PrintWriter err, boolean live, Supplier<Map<String, Integer>> calls) {
        var thread = Thread.ofVirtual().unstarted(() -> show(err, calls));
        if (live) {
            thread.start();
        }
        return new Progress(thread);
    }

    private static void show(PrintWriter err, Supplier<Map<String, Integer>> calls) {
        var started = System.nanoTime();
        try {
            while (true) {
                Thread.sleep(PACE);
                var seconds = Duration.ofNanos(System.nanoTime() - started).toSeconds();
                var made = calls.get().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                err.print(CLEAR + "scanning: %d AWS calls, %d s".formatted(made, seconds));
                err.flush();
            }
        } catch (InterruptedException e) {
            err.print(CLEAR);
            err.flush();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
