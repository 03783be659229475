package dev.driftline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Calls and seconds against resources, both logarithmic: the command line drawn through, the peer dashed.
final class Chart {

    private static final Map<String, String> COLOURS =
            Map.of("network", "#2f81f7", "iam", "#a371f7", "buckets", "#d29922", "mixed", "#3fb950");
    private static final int WIDTH = 380;
    private static final int HEIGHT = 300;
    private static final int LEFT = 56;
    private static final int TOP = 44;

    /// The newest of each; resources by logarithm, so that a decade is as wide everywhere.
    private final Map<Line, Map<Integer, JsonNode>> lines = new LinkedHashMap<>();
    private final StringBuilder svg = new StringBuilder();

    private record Line(String estate, String subject) {}

    private Chart() {}

    /// Draws what is in a file of results.
    static void draw(Path results, Path to) throws IOException {
        var chart = new Chart();
        for (var line : Files.readAllLines(results)) {
            chart.take(new ObjectMapper().readTree(line));
        }
        Files.createDirectories(to.toAbsolutePath().getParent());
        Files.writeString(to, chart.drawn());
    }

    private void take(JsonNode measured) {
        var line = new Line(
                measured.path("estate").asText(), measured.path("subject").asText());
        if (COLOURS.containsKey(line.estate()) && !line.subject().equals("function")) {
            lines.computeIfAbsent(line, key -> new TreeMap<>())
                    .put(measured.path("resources").asInt(), measured);
        }
    }

    private String drawn() {
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 410" font-family="system-ui,sans-serif" font-size="12">
                <title>Calls and seconds of a scan against resources, Driftline and a peer that reads one by one</title>
                <style>text{fill:#57606a}.title{font-size:14px;font-weight:600}.grid{stroke:#8b949e;stroke-opacity:.25}
                @media(prefers-color-scheme:dark){text{fill:#adbac7}}polyline{fill:none;stroke-width:2}</style>
                """);
        panel(0, "AWS requests", "calls", 1, 5);
        panel(450, "Seconds (emulator on 2 CPUs)", "wall_seconds", 0, 3);
        legend();
        return svg.append("</svg>\n").toString();
    }

    private void panel(int x, String title, String field, int least, int most) {
        text(x + LEFT, 24, "start\" class=\"title", title);
        for (var decade = least; decade <= most; decade++) {
            var y = y(Math.pow(10, decade), least, most);
            grid(x + LEFT, y, x + LEFT + WIDTH, y);
            text(x + LEFT - 6, y + 4, "end", label(decade));
        }
        for (var decade = 2; decade <= 4; decade++) {
            var at = x(x, Math.pow(10, decade));
            grid(at, TOP, at, TOP + HEIGHT);
            text(at, TOP + HEIGHT + 18, "middle", label(decade));
        }
        lines.forEach((line, points) -> polyline(x, field, least, most, line, points));
    }

    private static String label(int decade) {
        return String.format(Locale.ROOT, "%,d", (long) Math.pow(10, decade));
    }

    private void polyline(int x, String field, int least, int most, Line line, Map<Integer, JsonNode> points) {
        var path = new StringBuilder();
        points.forEach((resources, measured) -> path.append(String.format(
                Locale.ROOT,
                "%.0f,%.0f ",
                x(x, resources),
                y(measured.path(field).asDouble(), least, most))));
        svg.append("<polyline points=\"%s\" stroke=\"%s\"%s/>%n"
                .formatted(
                        path.toString().strip(),
                        COLOURS.get(line.estate()),
                        line.subject().equals("peer") ? " stroke-dasharray=\"5 4\" opacity=\".75\"" : ""));
    }

    private static double x(int panel, double resources) {
        return panel + LEFT + WIDTH * (Math.log10(resources) - 1.9) / 2.2;
    }

    private static double y(double value, int least, int most) {
        return TOP + HEIGHT * (1 - (Math.log10(Math.max(value, 0.1)) - least + 0.1) / (most - least + 0.2));
    }

    private void legend() {
        var x = LEFT;
        for (var estate : List.of("network", "iam", "buckets", "mixed")) {
            svg.append("<rect x=\"%d\" y=\"382\" width=\"14\" height=\"4\" fill=\"%s\"/>%n"
                    .formatted(x, COLOURS.get(estate)));
            text(x + 20, 388, "start", estate);
            x += 90;
        }
        text(x + 40, 388, "start", "resources; solid: Driftline, dashed: one by one");
    }

    private void grid(double x1, double y1, double x2, double y2) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.0f\" y1=\"%.0f\" x2=\"%.0f\" y2=\"%.0f\" class=\"grid\"/>%n",
                x1,
                y1,
                x2,
                y2));
    }

    private void text(double x, double y, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT, "<text x=\"%.0f\" y=\"%.0f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, text));
    }
}
