package dev.driftline.core.report;

/// Text from a state or from AWS, made harmless for Slack: names and tags are written by whoever may tag a resource.
///
/// Slack asks for `&`, `<` and `>` to be escaped and for nothing else; with these three gone neither `<!channel>` nor
/// `<https://evil|ok>` means anything. (docs.slack.dev, "Formatting message text")
public final class SlackText {

    private static final String CUT = "…";

    private SlackText() {}

    /// For running text and the inside of code, which a backtick would begin or end.
    ///
    /// @param limit characters of the result, escapes included
    public static String plain(String raw, int limit) {
        return clipped(Printable.of(raw).replace('`', '\''), limit);
    }

    /// A code span: Slack reads no formatting in it.
    public static String code(String raw, int limit) {
        return "`" + plain(raw, limit) + "`";
    }

    private static String clipped(String text, int limit) {
        var escaped = new StringBuilder();
        var length = 0;
        var end = 0;
        for (var point : text.codePoints().toArray()) {
            var next = escaped(point);
            length += next.length() == 2 ? 1 : next.length();
            if (length > limit) {
                escaped.setLength(end);
                return escaped.append(CUT).toString();
            }
            escaped.append(next);
            if (length < limit) {
                end = escaped.length();
            }
        }
        return escaped.toString();
    }

    private static String escaped(int point) {
        return switch (point) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> Character.toString(point);
        };
    }
}
