package dev.driftline.core.report;

/// Two long values cut so that what differs between them stays in sight.
///
/// @param before at most as long as asked for
/// @param after likewise
public record Shortened(String before, String after) {

    private static final String CUT = "…";
    private static final int LEAD = 16;

    static Shortened of(String before, String after, int most) {
        if (before.length() <= most && after.length() <= most) {
            return new Shortened(before, after);
        }
        var same = CommonEnds.of(before, after).start();
        var from = same > 2 * LEAD ? same - LEAD : 0;
        return new Shortened(cut(before, from, most), cut(after, from, most));
    }

    public static String cut(String text, int most) {
        return cut(text, 0, most);
    }

    private static String cut(String text, int from, int most) {
        var start = whole(text, from);
        var rest = (start > 0 ? CUT : "") + text.substring(start);
        return rest.length() <= most ? rest : rest.substring(0, whole(rest, most - 1)) + CUT;
    }

    /// Not between the halves of a character.
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
