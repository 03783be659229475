package dev.driftline.cli;

import dev.driftline.core.report.Printable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Where a command writes, and what it may assume of who reads.
///
/// @param coloured somebody looks at `out` and wants colours
/// @param live somebody looks at `err` while the command runs
public record Terminal(
        PrintWriter out, PrintWriter err, Map<String, String> environment, boolean coloured, boolean live) {

    /// Java cannot tell a terminal from a pipe for each stream alone, so the launcher says it.
    static Terminal ofProcess() {
        var environment = System.getenv();
        var coloured = Boolean.getBoolean("driftline.out.terminal")
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                environment,
                coloured,
                Boolean.getBoolean("driftline.err.terminal"));
    }

    /// UTF-8 whatever the locale says: in a container it says nothing, and a report with question marks is no report.
    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    /// One line about something that went wrong; it may quote what strangers wrote.
    void problem(String line) {
        flush();
        err.println("driftline: " + Printable.of(line));
        err.flush();
    }

    public void flush() {
        out.flush();
        err.flush();
    }
}
