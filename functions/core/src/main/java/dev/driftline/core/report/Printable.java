package dev.driftline.core.report;

/// Text of strangers (names, tags, values) made fit for one line of a terminal or page: what would move a
/// cursor, colour a line or turn the reading direction is shown as an escape and not obeyed.
public final class Printable {

    private Printable() {}

    public static String of(String text) {
        if (text.codePoints().allMatch(Printable::harmless)) {
            return text;
        }
        var printable = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (harmless(point)) {
                printable.appendCodePoint(point);
            } else {
                printable.append(escaped(point));
            }
        });
        return printable.toString();
    }

    private static boolean harmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String escaped(int point) {
        return switch (point) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u{%x}".formatted(point);
        };
    }
}
