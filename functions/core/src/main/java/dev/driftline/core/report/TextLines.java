package dev.driftline.core.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Lines for a terminal of 80 columns. What is longer is broken at spaces and goes on further in; a word without spaces
/// (an ARN, a URL) stays whole, so that it can be copied.
final class TextLines {

    static final int WIDTH = 80;
    static final char TOGETHER = '\u00a0';

    private final Appendable out;
    private final boolean coloured;

    TextLines(Appendable out, boolean coloured) {
        this.out = out;
        this.coloured = coloured;
    }

    /// One line, as it is.
    void line(String... parts) throws IOException {
        for (var part : parts) {
            out.append(part);
        }
        out.append('\n');
    }

    String paint(Colour colour, String text) {
        return text.isEmpty() ? text : colour.paint(text, coloured);
    }

    /// A text of one colour.
    ///
    /// @param first stands before the first line, as many spaces before the others
    void wrapped(String first, Colour colour, String text) throws IOException {
        var indent = " ".repeat(first.length());
        var start = first;
        for (var part : broken(text, WIDTH - first.length())) {
            line(start, paint(colour, part));
            start = indent;
        }
    }

    /// Parts that go on one line when they fit, else the last of them on a line of its own.
    ///
    /// @param plain the line without colours, to measure it
    void orBelow(String plain, String coloured, String indent, String last) throws IOException {
        if (last.isEmpty()) {
            line(coloured);
        } else if (plain.length() + 2 + last.length() <= WIDTH) {
            line(coloured, "  ", paint(Colour.DIM, last));
        } else {
            line(coloured);
            wrapped(indent, Colour.DIM, last);
        }
    }

    /// At spaces only, and never at a no-break space: it holds together what is one word to a reader.
    static List<String> broken(String text, int width) {
        var lines = new ArrayList<String>();
        var rest = text;
        while (rest.length() > width) {
            var at = rest.lastIndexOf(' ', width);
            if (at <= 0 || rest.substring(0, at).isBlank()) {
                at = rest.indexOf(' ', Math.max(1, width));
            }
            if (at < 0) {
                break;
            }
            lines.add(rest.substring(0, at).replace(TOGETHER, ' '));
            rest = rest.substring(at + 1);
        }
        lines.add(rest.replace(TOGETHER, ' '));
        return lines;
    }
}
