package dev.driftline.core.report;

/// How much two texts share at their beginnings and ends: what lies between is what a reader should look at.
record CommonEnds(int start, int end) {

    static CommonEnds of(String before, String after) {
        var shorter = Math.min(before.length(), after.length());
        var start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        var end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new CommonEnds(start, end);
    }

    /// Two spellings of one thing rather than two things: at least half is shared.
    static boolean alike(String before, String after) {
        return 2 * of(before, after).length() >= Math.max(before.length(), after.length());
    }

    int length() {
        return start + end;
    }
}
