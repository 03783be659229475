package dev.driftline.demo;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/// Where the demo tells its story.
final class Stage {

    private static final String INDENT = "   ";

    private final PrintWriter out;
    private final boolean coloured;
    private final long raised = System.nanoTime();
    private int step;

    Stage(PrintWriter out, boolean coloured) {
        this.out = out;
        this.coloured = coloured;
    }

    void step(String title) {
        step++;
        out.println();
        out.println(bold("%d  %s".formatted(step, title)));
        out.flush();
    }

    void heading(String text) {
        out.println();
        out.println(INDENT + bold(text));
    }

    void say(String text) {
        text.lines().forEach(line -> out.println(INDENT + line));
        out.flush();
    }

    /// The beginning of a long text, and how much more there is.
    void excerpt(String text, int mostLines) {
        var lines = text.lines().toList();
        say(String.join("\n", lines.subList(0, Math.min(lines.size(), mostLines))));
        if (lines.size() > mostLines) {
            say("... %d more lines".formatted(lines.size() - mostLines));
        }
    }

    void end(String text) {
        out.println();
        out.println(String.format(
                Locale.ROOT,
                "%s (%.0f s)",
                text,
                Duration.ofNanos(System.nanoTime() - raised).toMillis() / 1000.0));
        out.flush();
    }

    private String bold(String text) {
        return coloured ? "\u001b[1m" + text + "\u001b[0m" : text;
    }
}
