package dev.driftline.core.state.terraform.config;

import java.util.function.IntPredicate;

/// A place in a text, which moves forward only.
final class Characters {

    static final int END = -1;

    private final String text;
    private int at;
    private int line;

    Characters(String text, int line) {
        this.text = text;
        this.line = line;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /// The character so far ahead, [#END] beyond the last one.
    int peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    int peek() {
        return peek(0);
    }

    boolean startsWith(String prefix) {
        return text.startsWith(prefix, at);
    }

    /// Passes over so many characters and gives them back; fewer at the end.
    String take(int count) {
        var from = at;
        at = Math.min(at + count, text.length());
        for (var i = from; i < at; i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        return text.substring(from, at);
    }

    /// How many such characters follow one another, so far ahead.
    int count(IntPredicate such, int ahead) {
        var count = 0;
        while (such.test(peek(ahead + count))) {
            count++;
        }
        return count;
    }

    /// Characters so far ahead, which are there.
    String ahead(int ahead, int count) {
        return text.substring(at + ahead, at + ahead + count);
    }

    /// What is left of the line.
    String restOfLine() {
        var end = text.indexOf('\n', at);
        return text.substring(at, end < 0 ? text.length() : end);
    }

    int line() {
        return line;
    }
}
