package dev.driftline.core.scan;

import static dev.driftline.core.scan.Estate.box;
import static dev.driftline.core.scan.Estate.lid;
import static dev.driftline.core.scan.Estate.liveBox;
import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.IgnoredChanges;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.state.ParsedState;
import dev.driftline.core.state.StateFormat;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.StateSource;
import java.math.BigInteger;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a configuration says to leave out is left out of findings, and counted.
class IgnoredChangesTest {

    private final Estate estate = new Estate();

    @Test
    void a_resource_whose_every_change_is_ignored_is_in_sync_after_one_look() {
        estate.with("a", liveBox(4));
        var report = scan(Set.of("box.a size"), box("s", "a", 3));
        assertThat(report.findings()).isEmpty();
        assertThat(report.summary()).isEqualTo(new Report.Summary(1, 1, 0, 0, 0, 0, 0, new Report.Ignored(1, 1)));
        assertThat(report.exitCode(false)).isZero();
        assertThat(estate.looks()).isEqualTo(1);
    }

    @Test
    void a_change_beside_an_ignored_one_is_told_alone() {
        estate.with("a", liveBox(4, "x")).with("b", liveBox(9, "y"));
        var report = scan(Set.of("box.a size", "box.b size", "box.b lids"), box("s", "a", 3), box("s", "b", 3));
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.changes())
                        .containsExactly(new Difference("lids", Value.absent(), Value.of("x"), false)));
        assertThat(report.summary().ignored()).isEqualTo(new Report.Ignored(3, 2));
    }

    @Test
    void a_resource_that_is_gone_is_missing_whatever_is_ignored() {
        var report = scan(Set.of("box.a size", "box.a lids"), box("s", "a", 3));
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Finding.Kind.MISSING));
        assertThat(report.summary().ignored()).isEqualTo(new Report.Ignored(0, 0));
    }

    @Test
    void an_ignored_change_of_a_child_does_not_come_back_through_its_parent() {
        // The lid was moved to another box: a has lost it, and what it is now shows in b.
        estate.with("a", liveBox(3)).with("b", liveBox(3, "l")).with("l", movedTo("b"));
        var report = scan(Set.of("lid.l box"), box("s", "a", 3, "l"), box("s", "b", 3), lid("s", "l", "a"));
        assertThat(report.findings()).isEmpty();
        assertThat(report.summary()).isEqualTo(new Report.Summary(3, 3, 0, 0, 0, 0, 0, new Report.Ignored(1, 1)));
    }

    @Test
    void nor_does_it_at_the_second_look_that_another_change_of_the_parent_needs() {
        estate.with("b", liveBox(3, "l", "stray")).with("l", movedTo("b"));
        var report = scan(Set.of("lid.l box"), box("s", "b", 3), lid("s", "l", "a"));
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.changes())
                        .containsExactly(new Difference("lids", Value.absent(), Value.of("stray"), false)));
        assertThat(report.summary().ignored()).isEqualTo(new Report.Ignored(1, 1));
    }

    @Test
    void a_parent_that_ignores_the_place_of_its_children_does_not_silence_them() {
        estate.with("a", liveBox(3));
        var report = scan(Set.of("box.a lids"), box("s", "a", 3, "l"), lid("s", "l", "a"));
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.address()).isEqualTo("lid.l");
            assertThat(finding.related()).containsExactly("box.a");
        });
    }

    @Test
    void what_a_parent_would_tell_for_an_unreadable_child_may_be_ignored_too() {
        estate.with("a", liveBox(3))
                .with("l", look -> new LiveRead.Unreadable<>(LiveRead.Failure.DENIED, "AccessDenied", "denied"));
        var report = scan(Set.of("box.a lids"), box("s", "a", 3, "l"), lid("s", "l", "a"));
        assertThat(report.findings()).isEmpty();
        assertThat(report.summary()).isEqualTo(new Report.Summary(2, 1, 0, 0, 0, 1, 0, new Report.Ignored(1, 1)));
    }

    @Test
    void what_could_not_be_read_stays_unknown_beside_an_ignored_change() {
        var unread = new Value.Unknown(LiveRead.Failure.DENIED, "AccessDenied", "denied");
        estate.with("a", Map.of("size", Value.of(4), "lids", unread));
        var report = scan(Set.of("box.a size"), box("s", "a", 3));
        assertThat(report.findings()).isEmpty();
        assertThat(report.summary()).isEqualTo(new Report.Summary(1, 0, 0, 0, 0, 1, 0, new Report.Ignored(1, 1)));
    }

    private static Map<String, Value> movedTo(String box) {
        return Map.of("box", Value.of(box));
    }

    /// @param ignored addresses and paths
    private Report scan(Set<String> ignored, DeclaredResource... resources) {
        StateFormat format = snapshot -> new ParsedState("memory", BigInteger.ONE, "lineage", List.of(resources));
        IgnoredChanges changes = (resource, path) -> ignored.contains(resource.address() + " " + path);
        return new Scanner(format, estate, Clock.systemUTC(), "test")
                .scan(new ScanRequest(List.of(new Still()), changes));
    }

    private record Still() implements StateSource {
        @Override
        public String location() {
            return "s";
        }

        @Override
        public StateRead read() {
            return new StateRead.Current(new StateRead.Snapshot("s", new byte[0], "1", "none"));
        }
    }
}
