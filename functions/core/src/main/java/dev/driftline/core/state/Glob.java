package dev.driftline.core.state;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// A pattern for where states are: `*` and `?` stay within a folder, `**` goes over folders, `{a,b}` is either.
public final class Glob {

    private final String literalStart;
    private final Pattern pattern;

    private Glob(String literalStart, Pattern pattern) {
        this.literalStart = literalStart;
        this.pattern = pattern;
    }

    /// Whether a text has anything that stands for more than itself.
    public static boolean isOne(String written) {
        return written.chars().anyMatch(Glob::isSpecial);
    }

    /// @param decoded turns a literal part into what it means: percent-decoding, or nothing
    /// @throws IllegalArgumentException when a brace has no partner
    public static Glob parse(String written, UnaryOperator<String> decoded) {
        var regex = new StringBuilder();
        var start = new StringBuilder();
        var isLiteral = true;
        var depth = 0;
        for (var at = 0; at < written.length(); ) {
            var end = literalEnd(written, at, depth > 0);
            if (end > at) {
                var literal = decoded.apply(written.substring(at, end));
                regex.append(Pattern.quote(literal));
                start.append(isLiteral ? literal : "");
                at = end;
                continue;
            }
            isLiteral = false;
            if (written.startsWith("**/", at)) {
                regex.append("(?:.*/)?");
                at += 3;
            } else if (written.startsWith("**", at)) {
                regex.append(".*");
                at += 2;
            } else {
                switch (written.charAt(at)) {
                    case '*' -> regex.append("[^/]*");
                    case '?' -> regex.append("[^/]");
                    case '{' -> {
                        regex.append("(?:");
                        depth++;
                    }
                    case '}' -> {
                        regex.append(')');
                        depth--;
                    }
                    default -> regex.append('|');
                }
                at++;
            }
            if (depth < 0) {
                throw new IllegalArgumentException("a } without its {");
            }
        }
        if (depth > 0) {
            throw new IllegalArgumentException("a { without its }");
        }
        return new Glob(start.toString(), Pattern.compile(regex.toString(), Pattern.DOTALL));
    }

    private static int literalEnd(String written, int from, boolean inBraces) {
        var at = from;
        while (at < written.length() && !isSpecial(written.charAt(at)) && !(inBraces && written.charAt(at) == ',')) {
            at++;
        }
        return at;
    }

    private static boolean isSpecial(int character) {
        return character == '*' || character == '?' || character == '{' || character == '}';
    }

    /// What everything that matches begins with.
    public String literalStart() {
        return literalStart;
    }

    public boolean matches(String name) {
        return pattern.matcher(name).matches();
    }
}
