package dev.driftline.core.scan;

import static dev.driftline.core.scan.Estate.box;
import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Finding.Kind;
import dev.driftline.core.report.Report;
import dev.driftline.core.state.ParsedState;
import dev.driftline.core.state.StateMemory;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.StateSource;
import dev.driftline.core.state.StateSource.LockTrace;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two scans and more of one state that somebody meddles with in between.
class StateWatchTest {

    private final Kept memory = new Kept();

    @Test
    void the_first_sight_of_a_state_is_no_finding() {
        assertThat(seen(7, "l", "x", 20)).isEmpty();
    }

    @Test
    void an_unchanged_state_and_one_that_terraform_wrote_on_are_no_findings() {
        seen(7, "l", "x", 20);

        assertThat(seen(7, "l", "x", 20)).isEmpty();
        assertThat(seen(9, "l", "y", 21)).isEmpty();
    }

    @Test
    void a_serial_that_goes_back_is_told_with_both() {
        seen(7, "l", "x", 20);

        assertThat(seen(5, "l", "y", 20)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.STATE_ROLLED_BACK);
            assertThat(finding.address()).isEqualTo("s").isEqualTo(finding.stack());
            assertThat(finding.type()).isEmpty();
            assertThat(finding.changes()).containsExactly(new Difference("serial", Value.of(7), Value.of(5), false));
            assertThat(finding.insight().cause().orElseThrow().text()).contains("older state");
        });
    }

    @Test
    void another_lineage_is_another_state_whatever_its_serial() {
        seen(7, "l", "x", 20);

        assertThat(seen(8, "m", "y", 19)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.STATE_REPLACED);
            assertThat(finding.changes())
                    .containsExactly(
                            new Difference("lineage", Value.of("l"), Value.of("m"), false),
                            new Difference("serial", Value.of(7), Value.of(8), false),
                            new Difference("resources", Value.of(20), Value.of(19), false));
        });
    }

    @Test
    void another_content_under_the_same_serial_was_not_written_by_terraform() {
        seen(7, "l", "x", 20);

        assertThat(seen(7, "l", "edited, secret", 20)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.STATE_CHANGED_UNLOCKED);
            assertThat(finding.changes().toString()).contains("sha256:").doesNotContain("secret");
        });
    }

    @ParameterizedTest
    @CsvSource({"NOT_LOCKED, 1", "LOCKED, 0", "UNKNOWN, 0"})
    void a_write_counts_as_unlocked_only_where_a_record_of_locks_has_none(LockTrace trace, int findings) {
        seen(7, "l", "x", 20);

        assertThat(scan(8, "l", "y", 20, trace).findings())
                .hasSize(findings)
                .allMatch(finding -> finding.kind() == Kind.STATE_CHANGED_UNLOCKED);
    }

    @ParameterizedTest
    @CsvSource({"20, 9, 1", "20, 10, 0", "18, 9, 0", "10, 0, 1", "9, 0, 0", "1000, 700, 0"})
    void a_state_that_lost_most_of_ten_resources_and_more_has_shrunk(int before, int after, int findings) {
        seen(7, "l", "x", before);

        assertThat(seen(8, "l", "y", after)).hasSize(findings).allMatch(finding -> finding.kind() == Kind.STATE_SHRUNK);
    }

    @Test
    void a_legal_restore_is_told_once_and_then_what_is_compared_with() {
        seen(7, "l", "x", 20);
        assertThat(seen(5, "l", "y", 20)).hasSize(1);

        assertThat(seen(5, "l", "y", 20)).isEmpty();
        assertThat(seen(6, "l", "z", 20)).isEmpty();
    }

    @Test
    void a_finding_that_was_not_told_is_found_again_by_the_next_scan() {
        seen(7, "l", "x", 20);
        var interrupted = scanner(5, "l", "y", 20, StateWatch.with(memory, Clock.systemUTC()));

        assertThat(interrupted.findings()).hasSize(1);
        assertThat(seen(5, "l", "y", 20)).hasSize(1);
    }

    @Test
    void findings_of_states_are_drift_and_no_resource_counts_for_them() {
        seen(7, "l", "x", 20);

        var report = scan(5, "l", "y", 20, LockTrace.UNKNOWN);

        assertThat(report.exitCode(false)).isEqualTo(2);
        assertThat(report.summary().changed()).isZero();
        assertThat(report.summary().inSync()).isEqualTo(20);
    }

    @Test
    void a_memory_that_cannot_be_read_is_a_notice_and_the_scan_goes_on() {
        memory.broken = true;

        var report = scan(7, "l", "x", 20, LockTrace.UNKNOWN);

        assertThat(report.notices()).containsExactly("s: not compared with its earlier self: no table");
        assertThat(report.summary().inSync()).isEqualTo(20);
    }

    private List<Finding> seen(int serial, String lineage, String content, int boxes) {
        return scan(serial, lineage, content, boxes, LockTrace.UNKNOWN).findings();
    }

    private Report scan(int serial, String lineage, String content, int boxes, LockTrace trace) {
        var watch = StateWatch.with(memory, Clock.systemUTC());
        var report = scanner(serial, lineage, content, boxes, watch, trace);
        assertThat(watch.remember()).isEmpty();
        return report;
    }

    private Report scanner(int serial, String lineage, String content, int boxes, StateWatch watch) {
        return scanner(serial, lineage, content, boxes, watch, LockTrace.UNKNOWN);
    }

    private Report scanner(int serial, String lineage, String content, int boxes, StateWatch watch, LockTrace trace) {
        var estate = new Estate();
        var resources = new ArrayList<DeclaredResource>();
        for (var i = 0; i < boxes; i++) {
            estate.with("b" + i, Estate.liveBox(1));
            resources.add(box("s", "b" + i, 1));
        }
        var state = new ParsedState("memory", BigInteger.valueOf(serial), lineage, resources);
        return new Scanner(snapshot -> state, estate, Clock.systemUTC(), "test", watch)
                .scan(new ScanRequest(List.of(new Fixed(content, trace))));
    }

    private record Fixed(String content, LockTrace trace) implements StateSource {
        @Override
        public String location() {
            return "s";
        }

        @Override
        public StateRead read() {
            return new StateRead.Current(
                    new StateRead.Snapshot("s", content.getBytes(StandardCharsets.UTF_8), content, "observed"));
        }

        @Override
        public LockTrace lockedSince(Instant then) {
            return trace;
        }
    }

    private static final class Kept implements StateMemory {
        private final Map<String, Seen> seen = new HashMap<>();
        private boolean broken;

        @Override
        public Recall recall(String location) {
            if (broken) {
                return new Recall.Unknown("no table");
            }
            return Optional.ofNullable(seen.get(location))
                    .<Recall>map(Recall.Known::new)
                    .orElseGet(Recall.Nothing::new);
        }

        @Override
        public Optional<String> remember(String location, Seen now) {
            seen.put(location, now);
            return Optional.empty();
        }
    }
}
