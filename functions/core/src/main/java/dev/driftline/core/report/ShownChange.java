package dev.driftline.core.report;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.LineDiff.Line;
import dev.driftline.core.report.LineDiff.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// A difference in the way that shows it best to a person. Everything in it is printable.
sealed interface ShownChange {

    /// Collections up to this length, written out, are read more easily beside each other than as lines.
    int ONE_LINE = 72;

    /// No line diff of what nobody reads: a text of this length is shown by its beginning.
    int MOST_DIFFED = 200_000;

    String path();

    record Hidden(String path) implements ShownChange {}

    record Beside(String path, String before, String after) implements ShownChange {}

    /// @param lines only those that differ, with a little around them
    record Lines(String path, List<Line> lines) implements ShownChange {}

    /// One for each difference, but elements of one attribute that came or went are told together.
    static List<ShownChange> of(List<Difference> differences) {
        var shown = new ArrayList<ShownChange>();
        var together = new LinkedHashMap<String, List<Line>>();
        for (var difference : differences) {
            var change = of(difference);
            if (change instanceof Lines(var path, var lines) && wholeElement(difference)) {
                if (!together.containsKey(path)) {
                    shown.add(change);
                }
                together.computeIfAbsent(path, key -> new ArrayList<>()).addAll(lines);
            } else {
                shown.add(change);
            }
        }
        shown.replaceAll(change -> together.containsKey(change.path())
                ? new Lines(change.path(), LineDiff.paired(together.get(change.path())))
                : change);
        return List.copyOf(shown);
    }

    static ShownChange of(Difference difference) {
        var path = Printable.of(difference.shown());
        if (difference.sensitive()) {
            return new Hidden(path);
        }
        var before = WrittenValue.value(difference.expected());
        var after = WrittenValue.value(difference.actual());
        var beside = new Beside(path, before, after);
        if (fits(before, after) && !wholeElement(difference)) {
            return beside;
        }
        var lines = lines(difference.expected(), difference.actual());
        return lines.stream().anyMatch(line -> line.mark() != Mark.SAME)
                ? new Lines(path, LineDiff.condensed(lines))
                : beside;
    }

    /// An element of a collection that only one side has.
    private static boolean wholeElement(Difference difference) {
        return (difference.expected() instanceof Value.Absent && isCollection(difference.actual()))
                || (difference.actual() instanceof Value.Absent && isCollection(difference.expected()));
    }

    private static boolean fits(String before, String after) {
        return (before.length() <= ONE_LINE && after.length() <= ONE_LINE)
                || before.length() > MOST_DIFFED
                || after.length() > MOST_DIFFED;
    }

    private static List<Line> lines(Value expected, Value actual) {
        if (isText(expected) && isText(actual)) {
            var before = expected.asText();
            var after = actual.asText();
            return JsonLines.of(before, after)
                    .map(sides -> LineDiff.between(sides.before(), sides.after()))
                    .orElseGet(() -> before.contains("\n") || after.contains("\n")
                            ? LineDiff.between(printable(before), printable(after))
                            : List.of());
        }
        if (isCollection(expected) && isCollection(actual)) {
            return LineDiff.between(WrittenValue.lines(expected), WrittenValue.lines(actual));
        }
        // What came or went as a whole.
        if (expected instanceof Value.Absent) {
            return List.of(new Line(Mark.ADDED, WrittenValue.value(actual)));
        }
        return actual instanceof Value.Absent
                ? List.of(new Line(Mark.REMOVED, WrittenValue.value(expected)))
                : List.of();
    }

    private static List<String> printable(String text) {
        return text.lines().map(Printable::of).toList();
    }

    private static boolean isText(Value value) {
        return value instanceof Value.Text || value instanceof Value.Absent;
    }

    private static boolean isCollection(Value value) {
        return switch (value) {
            case Value.ListOf _, Value.SetOf _, Value.MapOf _, Value.Block _ -> true;
            case Value.Absent _, Value.Text _, Value.Numeric _, Value.Flag _, Value.Unknown _ -> false;
        };
    }
}
