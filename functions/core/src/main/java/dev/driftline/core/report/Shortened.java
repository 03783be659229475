package dev.driftline.core.report;

/// Two long values cut so that what differs between them stays in sight.
///
/// @param before at most as long as asked for
/// @param after likewise
record Shortened(String before, String after) {

    private static final String CUT = "…";
    private static final int LEAD = 16;

    static Shortened of(String before, String after, int most) {
        if (before.length() <= most && after.length() <= most) {
            return new Shortened(before, after);
        }
        var same = sameStart(before, after);
        var from = Math.max(before.length(), after.length()) > most && same > 2 * LEAD ? same - LEAD : 0;
        return new Shortened(cut(before, from, most), cut(after, from, most));
    }

    private static int sameStart(String before, String after) {
        var shorter = Math.min(before.length(), after.length());
        var same = 0;
        while (same < shorter && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return same;
    }

    static String cut(String text, int most) {
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
