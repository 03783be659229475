package dev.driftline.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.LineDiff.Line;
import dev.driftline.core.report.LineDiff.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShownChangeTest {

    @Test
    void short_collections_stand_beside_each_other() {
        assertThat(shown(Value.list(List.of("a", "b")), Value.list(List.of("b"))))
                .isEqualTo(new ShownChange.Beside("x", "[\"a\", \"b\"]", "[\"b\"]"));
    }

    @Test
    void long_sets_show_what_came_and_went_whatever_their_order() {
        var before = IntStream.range(0, 40).mapToObj(i -> "subnet-" + (100 + i)).toList();
        var after = new ArrayList<>(before.reversed());
        after.set(after.indexOf("subnet-120"), "subnet-999");

        assertThat(differing(shown(Value.set(before), Value.set(after))))
                .containsExactly(new Line(Mark.REMOVED, "\"subnet-120\""), new Line(Mark.ADDED, "\"subnet-999\""));
    }

    @Test
    void statements_that_only_moved_are_not_shown() {
        var one = "{\"Sid\":\"One\",\"Effect\":\"Allow\",\"Action\":\"a:b\",\"Resource\":\"*\"}";
        var two = "{\"Sid\":\"Two\",\"Effect\":\"Allow\",\"Action\":\"c:d\",\"Resource\":\"*\"}";
        var three = "{\"Sid\":\"Three\",\"Effect\":\"Deny\",\"Action\":\"e:f\",\"Resource\":\"*\"}";

        var shown = shown(
                Value.of("{\"Statement\":[" + one + "," + two + "]}"),
                Value.of("{\"Statement\":[" + three + "," + two + "," + one + "]}"));

        assertThat(differing(shown)).extracting(Line::mark).containsOnly(Mark.ADDED);
        assertThat(differing(shown)).extracting(line -> line.text().strip()).contains("\"Sid\": \"Three\"");
    }

    @Test
    void the_order_of_lists_counts_in_json_that_is_no_policy() {
        var shown = shown(
                Value.of("{\"steps\":[\"fetch the object\",\"verify the checksum\",\"publish the answer\"]}"),
                Value.of("{\"steps\":[\"verify the checksum\",\"fetch the object\",\"publish the answer\"]}"));

        assertThat(differing(shown)).isNotEmpty();
    }

    @Test
    void texts_that_differ_only_in_spelling_are_shown_as_they_are() {
        var before = "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"sqs:SendMessage\"],\"Resource\":\"*\"}]}";
        var after = before.replace("[\"sqs:SendMessage\"]", "\"sqs:SendMessage\"");

        assertThat(shown(Value.of(before), Value.of(after))).isInstanceOf(ShownChange.Beside.class);
    }

    @Test
    void broken_json_is_plain_text() {
        assertThat(shown(Value.of("{\"Statement\":".repeat(20)), Value.of("{".repeat(5000))))
                .isInstanceOf(ShownChange.Beside.class);
    }

    @Test
    void sensitive_values_are_not_even_in_it() {
        var change = ShownChange.of(new Difference("password", Value.of("hunter2"), Value.of("x"), true));

        assertThat(change).isEqualTo(new ShownChange.Hidden("password"));
    }

    @Test
    void huge_texts_are_not_compared_line_by_line() {
        assertThat(shown(Value.of("a\n".repeat(300_000)), Value.of("b\n".repeat(300_000))))
                .isInstanceOf(ShownChange.Beside.class);
    }

    private static ShownChange shown(Value expected, Value actual) {
        return ShownChange.of(new Difference("x", expected, actual, false));
    }

    private static List<Line> differing(ShownChange change) {
        assertThat(change).isInstanceOf(ShownChange.Lines.class);
        return ((ShownChange.Lines) change)
                .lines().stream()
                        .filter(line -> line.mark() == Mark.REMOVED || line.mark() == Mark.ADDED)
                        .toList();
    }
}
