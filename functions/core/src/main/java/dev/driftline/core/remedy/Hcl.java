package dev.driftline.core.remedy;

import dev.driftline.core.report.Digest;
import java.util.List;

/// Text for Terraform's language.
final class Hcl {

    private Hcl() {}

    /// A quoted template that is nothing but text (Terraform language, "Strings and Templates").
    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> quoted.append(escaped(point)));
        return quoted.append('"').toString().replace("${", "$${").replace("%{", "%%{");
    }

    private static String escaped(int point) {
        return switch (point) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default ->
                Character.isISOControl(point) || Character.getType(point) == Character.FORMAT
                        ? point < 0x10000 ? "\\u%04x".formatted(point) : "\\U%08x".formatted(point)
                        : Character.toString(point);
        };
    }

    /// An identifier out of any text, and another one for each: what cannot stand in one becomes `_`, and the
    /// text's hash tells it from what looks the same then.
    static String identifier(String text) {
        if (text.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            return text;
        }
        var name = text.replaceAll("[^A-Za-z0-9_-]+", "_").replaceAll("^_+|_+$", "");
        var start = name.isEmpty() || !Character.isLetter(name.charAt(0)) ? "imported_" : "";
        return start + name + "_" + Digest.of(List.of(text)).substring(0, 6);
    }
}
