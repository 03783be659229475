package dev.driftline.core.scan;

import static dev.driftline.core.scan.Estate.box;
import static dev.driftline.core.scan.Estate.lid;
import static dev.driftline.core.scan.Estate.liveBox;
import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.state.ParsedState;
import dev.driftline.core.state.StateFormat;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.StateSource;
import dev.driftline.core.state.UnreadableStateException;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScannerTest {

    private final Estate estate = new Estate();
    private final Map<String, List<DeclaredResource>> states = new HashMap<>();

    @Test
    void an_untouched_estate_is_clean_after_one_look() {
        estate.with("a", liveBox(3));
        var report = scan(state("s", box("s", "a", 3)));
        assertThat(report.findings()).isEmpty();
        assertThat(report.exitCode(false)).isZero();
        assertThat(estate.looks()).isEqualTo(1);
    }

    @Test
    void a_lasting_change_is_found_with_both_values() {
        estate.with("a", liveBox(4));
        var report = scan(state("s", box("s", "a", 3)));
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.CHANGED);
            assertThat(finding.changes()).containsExactly(new Difference("size", Value.of(3), Value.of(4), false));
        });
        assertThat(report.exitCode(false)).isEqualTo(2);
    }

    @Test
    void a_parent_tells_what_its_unreadable_child_cannot() {
        estate.with("a", liveBox(3));
        estate.with("x", look -> new LiveRead.Unreadable<>(LiveRead.Failure.DENIED, "AccessDenied", "denied"));
        var report = scan(state("s", box("s", "a", 3, "x"), lid("s", "x", "a")));
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.address()).isEqualTo("box.a"));
        assertThat(report.coverage()).hasSize(1);
    }

    @Test
    void a_change_that_a_second_look_does_not_see_is_none() {
        estate.with("a", look -> new LiveRead.Present<>(liveBox(look == 1 ? 4 : 3)));
        assertThat(scan(state("s", box("s", "a", 3))).findings()).isEmpty();
    }

    @Test
    void a_resource_missing_in_one_of_two_looks_is_unknown_and_not_missing() {
        estate.with("a", look -> look == 1 ? new LiveRead.Present<>(liveBox(4)) : new LiveRead.Absent<>());
        var report = scan(state("s", box("s", "a", 3)));
        assertThat(report.findings()).isEmpty();
        assertThat(report.summary().unknown()).isEqualTo(1);
        assertThat(report.exitCode(false)).isEqualTo(1);
    }

    @Test
    void a_denied_read_is_unknown_and_neither_missing_nor_in_sync() {
        estate.with("a", look -> new LiveRead.Unreadable<>(LiveRead.Failure.DENIED, "AccessDenied", "denied"));
        var report = scan(state("s", box("s", "a", 3)));
        assertThat(report.findings()).isEmpty();
        assertThat(report.summary()).isEqualTo(new Report.Summary(1, 0, 0, 0, 0, 1, 0));
        assertThat(report.coverage())
                .singleElement()
                .satisfies(unchecked -> assertThat(unchecked.status()).isEqualTo(Report.Status.DENIED));
        assertThat(report.exitCode(false)).isEqualTo(1);
    }

    @Test
    void an_attribute_that_could_not_be_read_is_told_beside_the_findings() {
        var unread = new Value.Unknown(LiveRead.Failure.DENIED, "AccessDenied", "denied");
        estate.with("a", Map.of("size", Value.of(4), "lids", unread));
        var report = scan(state("s", box("s", "a", 3)));
        assertThat(report.findings()).hasSize(1);
        assertThat(report.coverage())
                .singleElement()
                .satisfies(unchecked -> assertThat(unchecked.reason()).isEqualTo("lids: denied"));
    }

    @Test
    void an_unsupported_type_is_told_and_only_strict_minds() {
        var report = scan(state("s", Estate.declared("s", "crate", "c", Value.block())));
        assertThat(report.summary()).isEqualTo(new Report.Summary(1, 0, 0, 0, 0, 0, 1));
        assertThat(report.exitCode(false)).isZero();
        assertThat(report.exitCode(true)).isEqualTo(1);
    }

    @Test
    void a_childs_change_is_told_once_and_the_parent_is_related() {
        estate.with("a", liveBox(3));
        var report = scan(state("s", box("s", "a", 3, "l"), lid("s", "l", "a")));
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.address()).isEqualTo("lid.l");
            assertThat(finding.kind()).isEqualTo(Finding.Kind.MISSING);
            assertThat(finding.related()).containsExactly("box.a");
        });
        assertThat(report.summary()).isEqualTo(new Report.Summary(2, 1, 0, 1, 0, 0, 0));
    }

    @Test
    void a_child_in_another_state_owns_its_part_of_the_parent() {
        estate.with("a", liveBox(3, "l")).with("l", Map.of("box", Value.of("a")));
        var report = scan(state("parents", box("parents", "a", 3)), state("children", lid("children", "l", "a")));
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void a_part_that_no_child_claims_is_the_parents_drift() {
        estate.with("a", liveBox(3, "stray"));
        assertThat(scan(state("s", box("s", "a", 3))).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.changes())
                        .containsExactly(new Difference("lids", Value.absent(), Value.of("stray"), false)));
    }

    @Test
    void what_a_child_in_sync_keeps_is_not_missed_by_a_second_look_that_does_not_ask_it() {
        estate.with("a", liveBox(3, "stray")).with("l", Map.of("box", Value.of("a")));
        assertThat(scan(state("s", box("s", "a", 3, "l"), lid("s", "l", "a"))).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.changes())
                        .containsExactly(new Difference("lids", Value.absent(), Value.of("stray"), false)));
    }

    @Test
    void an_apply_during_the_scan_is_no_drift() {
        estate.with("a", liveBox(4));
        var source = new Moving(
                "s",
                new StateRead.Current(snapshot("s", "1", box("s", "a", 3))),
                new StateRead.Current(snapshot("s", "2", box("s", "a", 4))));
        assertThat(scan(source).findings()).isEmpty();
    }

    @Test
    void a_lock_taken_during_the_scan_drops_the_findings_of_that_state() {
        estate.with("a", liveBox(4));
        var source = new Moving(
                "s",
                new StateRead.Current(snapshot("s", "1", box("s", "a", 3))),
                new StateRead.Locked("s", "ann@laptop", "apply", Optional.of(Instant.EPOCH)));
        var report = scan(source);
        assertThat(report.findings()).isEmpty();
        assertThat(report.stacks())
                .singleElement()
                .satisfies(
                        stack -> assertThat(stack.lock()).contains("ann@laptop").contains("1970-01-01T00:00:00Z"));
        assertThat(report.exitCode(false)).isEqualTo(1);
    }

    @Test
    void a_state_without_a_finding_is_not_read_again() {
        estate.with("a", liveBox(4)).with("b", liveBox(1));
        var clean = state("clean", box("clean", "b", 1));
        var drifted = state("drifted", box("drifted", "a", 3));
        assertThat(scan(clean, drifted).findings()).hasSize(1);
        assertThat(((Moving) clean).reads()).isEqualTo(1);
        assertThat(((Moving) drifted).reads()).isEqualTo(2);
    }

    @Test
    void an_apply_to_one_state_leaves_the_findings_of_another() {
        estate.with("a", liveBox(4)).with("b", liveBox(2));
        var moved = new Moving(
                "moved",
                new StateRead.Current(snapshot("moved", "1", box("moved", "b", 1))),
                new StateRead.Current(snapshot("moved", "2", box("moved", "b", 2))));
        assertThat(scan(moved, state("still", box("still", "a", 3))).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.stack()).isEqualTo("still"));
    }

    @Test
    void a_lock_older_than_applies_take_is_called_stale_with_the_way_out() {
        var now = Instant.parse("2026-01-02T12:00:00Z");
        var lock = new StateRead.Locked(
                "s", "ann@laptop", "apply", Optional.of(Instant.parse("2026-01-02T03:00:00Z")), "lock-1");
        assertThat(new LockedState(lock, now).problem())
                .isEqualTo(
                        new Report.Problem(
                                "locked",
                                "held by ann@laptop (apply) since 2026-01-02T03:00:00Z, for 9 hours: stale?",
                                "no apply takes that long: make sure that nobody is applying, then `terraform force-unlock lock-1`"));
        assertThat(new LockedState(lock, now.minusSeconds(4 * 3600)).problem().text())
                .doesNotContain("stale");
    }

    @Test
    void a_lock_that_a_scan_of_ours_left_is_told_with_our_own_way_out() {
        var lock = new StateRead.Locked("s3://b/k", "driftline@ci", "", Optional.empty(), "lock-1");
        assertThat(new LockedState(lock, Instant.EPOCH).problem().hint())
                .endsWith("`driftline unlock --state 's3://b/k' lock-1`");
    }

    @Test
    void a_state_that_cannot_be_read_does_not_hide_another() {
        estate.with("a", liveBox(4));
        var report = scan(
                new Moving("bad", new StateRead.Failed("bad", "access denied", "grant s3:GetObject")),
                state("s", box("s", "a", 3)));
        assertThat(report.findings()).hasSize(1);
        assertThat(report.stacks()).hasSize(2);
        assertThat(report.exitCode(false)).isEqualTo(1);
    }

    @Test
    void the_id_of_a_finding_lasts_until_the_resource_differs_otherwise() {
        var source = state("s", box("s", "a", 3));
        var first =
                scan(estate.with("a", liveBox(4)), source).findings().getFirst().id();
        assertThat(scan(estate.with("a", liveBox(4)), source)
                        .findings()
                        .getFirst()
                        .id())
                .isEqualTo(first);
        assertThat(scan(estate.with("a", liveBox(5)), source)
                        .findings()
                        .getFirst()
                        .id())
                .isNotEqualTo(first);
    }

    @Test
    void a_state_that_cannot_be_compared_is_told_with_what_it_says_of_itself() {
        StateFormat encrypted = snapshot -> {
            throw new UnreadableStateException(
                    snapshot.location(), "encrypted: cannot compare", "the hint", "opentofu/encrypted", "12", "a-b-c");
        };

        var stack = new Scanner(encrypted, estate, Clock.systemUTC(), "test")
                .scan(new ScanRequest(List.of(state("s"))))
                .stacks()
                .getFirst();

        assertThat(stack.format()).isEqualTo("opentofu/encrypted");
        assertThat(stack.serial()).isEqualTo("12");
        assertThat(stack.lineage()).isEqualTo("a-b-c");
        assertThat(stack.problem()).hasValue(new Report.Problem("failed", "encrypted: cannot compare", "the hint"));
    }

    private Report scan(StateSource... sources) {
        return scan(estate, sources);
    }

    private Report scan(Estate live, StateSource... sources) {
        return new Scanner(new Known(states), live, Clock.systemUTC(), "test").scan(new ScanRequest(List.of(sources)));
    }

    private StateSource state(String location, DeclaredResource... resources) {
        return new Moving(location, new StateRead.Current(snapshot(location, "1", resources)));
    }

    private StateRead.Snapshot snapshot(String location, String version, DeclaredResource... resources) {
        states.put(location + "@" + version, List.of(resources));
        return new StateRead.Snapshot(location, new byte[0], version, "none");
    }

    /// Gives its reads one after the other, the last one for ever.
    private static final class Moving implements StateSource {
        private final String location;
        private final ArrayDeque<StateRead> reads;
        private int count;

        Moving(String location, StateRead... reads) {
            this.location = location;
            this.reads = new ArrayDeque<>(List.of(reads));
        }

        @Override
        public String location() {
            return location;
        }

        int reads() {
            return count;
        }

        @Override
        public StateRead read() {
            count++;
            return reads.size() > 1 ? reads.removeFirst() : reads.getFirst();
        }
    }

    private record Known(Map<String, List<DeclaredResource>> states) implements StateFormat {
        @Override
        public ParsedState parse(StateRead.Snapshot snapshot) {
            return new ParsedState(
                    "memory",
                    BigInteger.ONE,
                    "lineage",
                    states.getOrDefault(snapshot.location() + "@" + snapshot.version(), List.of()));
        }
    }
}
