package dev.driftline.core.state.terraform;

import java.math.BigDecimal;

/// The `[0]` or `["name"]` of an address, escaped as Terraform prints it, so that it can be pasted into its commands.
final class InstanceKey {

    /// Stands for a key that is neither a number nor a string.
    static final String UNKNOWN = "[?]";

    private InstanceKey() {}

    /// Terraform cuts a fraction off, too.
    static String of(BigDecimal number) {
        return "[%d]".formatted(number.toBigInteger());
    }

    static String of(String text) {
        var quoted = new StringBuilder("[\"");
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            quoted.append(escaped(text, i));
        }
        return quoted.append("\"]").toString();
    }

    private static String escaped(String text, int at) {
        var character = text.codePointAt(at);
        return switch (character) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            // Only what would begin a template is doubled.
            case '$' -> text.startsWith("{", at + 1) ? "$$" : "$";
            case '%' -> text.startsWith("{", at + 1) ? "%%" : "%";
            default ->
                isPrintable(character)
                        ? Character.toString(character)
                        : character < 0x10000 ? "\\u%04x".formatted(character) : "\\U%08x".formatted(character);
        };
    }

    /// As Go's unicode.IsPrint: letters, marks, numbers, punctuation, symbols and the plain space.
    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            default -> true;
        };
    }
}
