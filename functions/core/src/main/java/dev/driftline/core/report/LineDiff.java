package dev.driftline.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Two texts line by line: what stayed, what went, what came.
final class LineDiff {

    /// Tables beyond this size are not worth their memory: then everything between the common ends counts as replaced.
    private static final int MOST_CELLS = 4_000_000;

    /// Pairing compares each with each.
    private static final int MOST_PAIRED = 500;

    enum Mark {
        SAME,
        REMOVED,
        ADDED,
        /// Lines left out.
        GAP
    }

    record Line(Mark mark, String text) {}

    private LineDiff() {}

    static List<Line> between(List<String> before, List<String> after) {
        var start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        var end = 0;
        while (end < before.size() - start
                && end < after.size() - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        var lines = new ArrayList<Line>();
        before.subList(0, start).forEach(text -> lines.add(new Line(Mark.SAME, text)));
        lines.addAll(middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end)));
        before.subList(before.size() - end, before.size()).forEach(text -> lines.add(new Line(Mark.SAME, text)));
        return List.copyOf(lines);
    }

    private static List<Line> middle(List<String> before, List<String> after) {
        var lines = new ArrayList<Line>();
        var i = 0;
        var j = 0;
        if ((long) before.size() * after.size() <= MOST_CELLS) {
            var common = common(before, after);
            while (i < before.size() && j < after.size()) {
                if (before.get(i).equals(after.get(j))) {
                    lines.add(new Line(Mark.SAME, before.get(i)));
                    i++;
                    j++;
                } else if (common[i + 1][j] >= common[i][j + 1]) {
                    lines.add(new Line(Mark.REMOVED, before.get(i++)));
                } else {
                    lines.add(new Line(Mark.ADDED, after.get(j++)));
                }
            }
        }
        before.subList(i, before.size()).forEach(text -> lines.add(new Line(Mark.REMOVED, text)));
        after.subList(j, after.size()).forEach(text -> lines.add(new Line(Mark.ADDED, text)));
        return lines;
    }

    /// How long the longest common subsequence is from each pair of positions to the end.
    private static int[][] common(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (var i = before.size() - 1; i >= 0; i--) {
            for (var j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /// What differs with one line around it, and the statement id that it belongs to; the rest as gaps.
    static List<Line> condensed(List<Line> lines) {
        var kept = new boolean[lines.size()];
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).mark() != Mark.SAME) {
                kept[Math.max(0, i - 1)] = true;
                kept[i] = true;
                kept[Math.min(lines.size() - 1, i + 1)] = true;
                statementId(lines, i, kept);
            }
        }
        var condensed = new ArrayList<Line>();
        for (var i = 0; i < lines.size(); i++) {
            if (kept[i]) {
                condensed.add(lines.get(i));
            } else if (condensed.isEmpty() || condensed.getLast().mark() != Mark.GAP) {
                condensed.add(new Line(Mark.GAP, ""));
            }
        }
        return outdented(condensed);
    }

    private static List<Line> outdented(List<Line> lines) {
        var indent = lines.stream()
                .filter(line -> line.mark() != Mark.GAP && !line.text().isBlank())
                .mapToInt(line ->
                        line.text().length() - line.text().stripLeading().length())
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> new Line(
                        line.mark(),
                        line.text().substring(Math.min(indent, line.text().length()))))
                .toList();
    }

    /// Elements that came and went, in an order that puts each new one under the one that it most likely replaces.
    static List<Line> paired(List<Line> lines) {
        if (lines.size() > MOST_PAIRED) {
            return lines;
        }
        var added = new ArrayList<>(
                lines.stream().filter(line -> line.mark() == Mark.ADDED).toList());
        var paired = new ArrayList<Line>();
        for (var line : lines) {
            if (line.mark() == Mark.REMOVED) {
                paired.add(line);
                added.stream()
                        .filter(other -> CommonEnds.alike(line.text(), other.text()))
                        .max(Comparator.comparingInt(other ->
                                CommonEnds.of(line.text(), other.text()).length()))
                        .ifPresent(other -> {
                            added.remove(other);
                            paired.add(other);
                        });
            }
        }
        paired.addAll(added);
        return paired;
    }

    /// A policy statement begins with its `Sid`: a reader must know which statement a line is of.
    private static void statementId(List<Line> lines, int changed, boolean[] kept) {
        for (var i = changed - 1; i >= 0; i--) {
            var text = lines.get(i).text().strip();
            if (text.startsWith("\"Sid\":")) {
                kept[i] = true;
            }
            if (text.startsWith("\"Sid\":") || text.equals("{")) {
                return;
            }
        }
    }
}
