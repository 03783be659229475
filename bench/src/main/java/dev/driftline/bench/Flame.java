package dev.driftline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/// Where a scan's CPU time goes: the stacks that Java Flight Recorder sampled, callers above, each as wide as its
/// share.
final class Flame {

    private static final double WIDTH = 1200;
    private static final int ROW = 15;
    private static final int DEEPEST = 45;
    /// Narrower than that, nothing can be read.
    private static final double LEAST = 3;

    private final StringBuilder svg = new StringBuilder();
    private final Frame root = new Frame();
    private int depth;

    private static final class Frame {
        private final Map<String, Frame> callees = new TreeMap<>();
        private long samples;
    }

    private Flame() {}

    static void draw(Path recording, Path to) throws IOException {
        var flame = new Flame();
        try (var events = new RecordingFile(recording)) {
            while (events.hasMoreEvents()) {
                var event = events.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                    flame.take(event.getStackTrace().getFrames().reversed());
                }
            }
        }
        Files.writeString(to, flame.drawn());
    }

    private void take(Iterable<RecordedFrame> fromTheOutside) {
        var frame = root;
        frame.samples++;
        for (var recorded : fromTheOutside) {
            if (recorded.isJavaFrame()) {
                frame = frame.callees.computeIfAbsent(name(recorded), key -> new Frame());
                frame.samples++;
            }
        }
    }

    private static String name(RecordedFrame frame) {
        var type = frame.getMethod().getType().getName().replaceFirst("\\$\\$Lambda.*", "\\$\\$Lambda");
        return type + "." + frame.getMethod().getName();
    }

    private String drawn() {
        draw(root, "%d samples".formatted(root.samples), 0, 0);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 %d" font-family="monospace" font-size="10">
                <rect width="100%%" height="100%%" fill="#fff"/>
                %s</svg>
                """.formatted((depth + 1) * ROW, svg);
    }

    private void draw(Frame frame, String name, double x, int level) {
        var width = WIDTH * frame.samples / Math.max(1, root.samples);
        if (width < LEAST || level > DEEPEST) {
            return;
        }
        depth = Math.max(depth, level);
        var shown = shortened(name, (int) (width / 6.2));
        svg.append(String.format(
                Locale.ROOT,
                "<g><title>%s %.1f%%</title><rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"14\" fill=\"%s\"/><text x=\"%.1f\" y=\"%d\">%s</text></g>%n",
                escaped(name),
                100.0 * frame.samples / Math.max(1, root.samples),
                x,
                level * ROW,
                width - 0.5,
                colour(name),
                x + 2,
                level * ROW + 11,
                escaped(shown)));
        var at = x;
        for (var callee : frame.callees.entrySet()) {
            draw(callee.getValue(), callee.getKey(), at, level + 1);
            at += WIDTH * callee.getValue().samples / Math.max(1, root.samples);
        }
    }

    /// `Waves.send` of `dev.driftline.aws.live.kit.Waves.send`.
    private static String shortened(String name, int letters) {
        var method = name.lastIndexOf('.');
        var type = name.lastIndexOf('.', method - 1);
        var simple = type < 0 ? name : name.substring(type + 1);
        return simple.length() <= letters ? simple : letters < 4 ? "" : simple.substring(0, letters - 1) + "~";
    }

    private static String colour(String name) {
        if (name.startsWith("dev.driftline")) {
            return "#7ee787";
        }
        if (name.startsWith("software.amazon")) {
            return "#ffc680";
        }
        return name.startsWith("com.fasterxml") ? "#a5d6ff" : "#d0d7de";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
