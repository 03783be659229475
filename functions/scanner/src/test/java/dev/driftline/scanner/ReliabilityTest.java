package dev.driftline.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.emulator.Emulator;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.config.Target;
import dev.driftline.core.delivery.Announcement;
import dev.driftline.core.ledger.Transition;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Fingerprint;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.Severity;
import dev.driftline.core.scan.OpenScan;
import dev.driftline.core.state.LockMode;
import dev.driftline.scanner.Disturbance.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Whatever happens on the way, the ledger and the messages are in the end those of an undisturbed run.
///
/// `-Ddriftline.reliability=whole` takes three runs of the schedule and forty disorders instead of the few that
/// fit into a build; docs/reliability.md has its counts. Most of the time is the SDK's, which waits before it tries
/// again.
@Execution(ExecutionMode.CONCURRENT)
class ReliabilityTest {

    private static final String ALPHA = "s3://acme/alpha.tfstate";
    private static final String BETA = "s3://acme/beta.tfstate";
    private static final boolean WHOLE = "whole".equals(System.getProperty("driftline.reliability"));
    private static final int SCHEDULES = WHOLE ? 3 : 1;
    private static final int DISORDERS = WHOLE ? 40 : 3;

    private static final List<Target> TARGETS = List.of(new Target(
            "prod",
            List.of(ALPHA, BETA),
            WHOLE ? Target.Compare.EACH : Target.Compare.TOGETHER,
            List.of(),
            List.of(),
            Optional.empty(),
            LockMode.OBSERVE,
            false));

    /// How each scan is made; what comes of it is the same.
    private enum Manner {
        AT_ONCE,
        /// By three invocations, each with a part of its own.
        IN_PARTS,
        /// No invocation has time for more than one unit.
        TOO_SLOW,
        /// The states change while the second part looks at them, once.
        MOVED
    }

    private static Emulator emulator;
    private static Ended undisturbed;

    /// What there is in the end.
    ///
    /// @param givenBack messages that nobody could work on: they wait for hours, then in the dead-letter queue
    private record Ended(Set<Topology.Known> ledger, List<Announcement> told, int givenBack) {

        /// Each transition as often as it was told.
        Map<String, Integer> transitions(Collection<Announcement> announcements) {
            var counts = new HashMap<String, Integer>();
            announcements.forEach(announcement ->
                    announcement.transitions().forEach(transition -> counts.merge(transition.key(), 1, Integer::sum)));
            return counts;
        }

        /// As a channel with an idempotency key shows them.
        List<Announcement> once() {
            var byKey = new HashMap<String, Announcement>();
            told.forEach(announcement -> byKey.putIfAbsent(announcement.key(), announcement));
            return List.copyOf(byKey.values());
        }
    }

    /// @param lost transitions that nobody heard of
    /// @param doubled told more than once to a channel with an idempotency key
    /// @param repeated told more than once to a channel without one, each marked as a repetition
    private record Counts(int runs, int lost, int doubled, int repeated, int wrongLedgers) {

        Counts plus(Ended ended) {
            var expected = undisturbed.transitions(undisturbed.told()).keySet();
            var heard = ended.transitions(ended.told());
            var shown = ended.transitions(ended.once());
            return new Counts(
                    runs + 1,
                    lost
                            + (int) expected.stream()
                                    .filter(key -> !heard.containsKey(key))
                                    .count(),
                    doubled
                            + (int) shown.entrySet().stream()
                                    .filter(told -> told.getValue() > 1 || !expected.contains(told.getKey()))
                                    .count(),
                    repeated
                            + (int) heard.values().stream()
                                    .filter(times -> times > 1)
                                    .count(),
                    wrongLedgers + (ended.ledger().equals(undisturbed.ledger()) ? 0 : 1));
        }
    }

    @BeforeAll
    static void start() throws IOException {
        emulator = Emulator.start();
        undisturbed = ended(Disturbance.none(), new Random(1), false, Manner.AT_ONCE);
        Files.deleteIfExists(Path.of("target/reliability.txt"));
    }

    @AfterAll
    static void stop() {
        emulator.close();
    }

    @Test
    void the_undisturbed_run_tells_everything_once() {
        var kinds = undisturbed.told().stream()
                .flatMap(announcement -> announcement.transitions().stream())
                .map(Transition::kind)
                .toList();

        assertThat(kinds).hasSize(WHOLE ? 12 : 4).contains(Transition.Kind.NEW);
        assertThat(undisturbed.transitions(undisturbed.told()).values()).containsOnly(1);
        assertThat(undisturbed.told()).noneMatch(Announcement::repeated);
    }

    @Test
    void a_process_that_dies_at_any_call_leaves_nothing_undone_and_nothing_done_twice() throws IOException {
        for (var afterwards : WHOLE ? List.of(false, true) : List.of(false)) {
            killed(Manner.AT_ONCE, afterwards);
        }
    }

    private static void killed(Manner manner, boolean afterwards) throws IOException {
        var counts = new Counts(0, 0, 0, 0, 0);
        // A run in parts makes many more calls: a build takes some of them, each build the same.
        var step = WHOLE || manner == Manner.AT_ONCE ? 1 : 5;
        for (var at = 1; ; at += step) {
            var kill = new Disturbance.Kill(at, afterwards);
            Ended ended;
            try {
                ended = ended(kill, new Random(1), false, manner);
            } catch (AssertionError e) {
                throw new AssertionError("killed at call %d: %s".formatted(at, e.getMessage()), e);
            }
            if (!kill.hasKilled()) {
                break;
            }
            assertThat(ended.givenBack()).as("killed at call %d", at).isZero();
            counts = counts.plus(ended);
        }
        written("%s, killed %s each call".formatted(manner, afterwards ? "after" : "before"), counts);
        assertThat(counts.runs()).isGreaterThan(20 / step);
        // A process that dies between telling and writing that down; nothing else tells twice.
        assertThat(counts.repeated())
                .isLessThanOrEqualTo(
                        2 * undisturbed.transitions(undisturbed.told()).size());
    }

    @Test
    void a_scan_in_parts_ends_as_one_at_once() {
        for (var manner : Manner.values()) {
            var ended = ended(Disturbance.none(), new Random(1), false, manner);

            assertThat(ended.ledger()).as(manner.name()).isEqualTo(undisturbed.ledger());
            assertThat(ended.transitions(ended.told()))
                    .as(manner.name())
                    .isEqualTo(undisturbed.transitions(undisturbed.told()));
            assertThat(ended.told()).as(manner.name()).hasSameSizeAs(undisturbed.told());
        }
    }

    @Test
    void a_process_that_dies_at_any_call_of_a_scan_in_parts_leaves_nothing_undone_and_nothing_done_twice()
            throws IOException {
        for (var manner : WHOLE ? List.of(Manner.IN_PARTS, Manner.TOO_SLOW, Manner.MOVED) : List.of(Manner.IN_PARTS)) {
            for (var afterwards : WHOLE ? List.of(false, true) : List.of(false)) {
                killed(manner, afterwards);
            }
        }
    }

    @Test
    void parts_that_come_twice_and_in_any_order_in_bad_weather_change_nothing() throws IOException {
        var counts = new Counts(0, 0, 0, 0, 0);
        var faults = new AtomicInteger();
        for (var seed = 1; seed <= (WHOLE ? DISORDERS : 1); seed++) {
            counts = counts.plus(ended(Disturbance.none(), new Random(seed), true, Manner.IN_PARTS));
            counts = counts.plus(ended(Disturbance.none(), new Random(seed), true, Manner.TOO_SLOW));
            counts = counts.plus(ended(new Weather(new Random(seed), faults), new Random(seed), true, Manner.IN_PARTS));
        }
        written("in parts, messages twice and in any order, %d faults".formatted(faults.get()), counts);
    }

    @Test
    void messages_that_come_twice_and_in_any_order_change_nothing() throws IOException {
        var counts = new Counts(0, 0, 0, 0, 0);
        for (var seed = 1; seed <= DISORDERS; seed++) {
            counts = counts.plus(ended(Disturbance.none(), new Random(seed), true, Manner.AT_ONCE));
        }
        written("every message twice, in any order", counts);
        assertThat(counts.repeated()).isZero();
    }

    @Test
    void throttling_errors_lost_answers_and_partial_failures_change_nothing() throws IOException {
        var counts = new Counts(0, 0, 0, 0, 0);
        var faults = new AtomicInteger();
        for (var seed = 1; seed <= DISORDERS; seed++) {
            counts = counts.plus(ended(new Weather(new Random(seed), faults), new Random(seed), true, Manner.AT_ONCE));
        }
        written(
                "%d throttles, errors, lost answers and partial failures, messages twice and in any order"
                        .formatted(faults.get()),
                counts);
        assertThat(faults.get()).isGreaterThan(DISORDERS);
    }

    private static synchronized void written(String what, Counts counts) throws IOException {
        var line = "%s: runs=%d lost=%d doubled=%d repeated_without_key=%d wrong_ledgers=%d%n"
                .formatted(
                        what, counts.runs(), counts.lost(), counts.doubled(), counts.repeated(), counts.wrongLedgers());
        var file = Path.of("target/reliability.txt");
        Files.writeString(file, (Files.exists(file) ? Files.readString(file) : "") + line);
        assertThat(counts.lost()).as(line).isZero();
        assertThat(counts.doubled()).as(line).isZero();
        assertThat(counts.wrongLedgers()).as(line).isZero();
    }

    private static Ended ended(Disturbance disturbance, Random order, boolean twice, Manner manner) {
        var schedules = new AtomicInteger();
        var opened = new AtomicInteger();
        Topology.Scans scans = (job, now) -> scan(job, now, schedules.get(), manner, opened.incrementAndGet());
        try (var topology = new Topology(emulator, disturbance, TARGETS, scans, order, twice)) {
            for (var schedule = 1; schedule <= SCHEDULES; schedule++) {
                schedules.set(schedule);
                topology.scheduled("nightly");
            }
            return new Ended(topology.ledger(ALPHA, BETA), List.copyOf(topology.told), topology.givenBack);
        }
    }

    /// First two findings in each state; then one of them differs otherwise and one is gone; then it is back.
    private static OpenScan scan(Job job, Instant now, int schedule, Manner manner, int opened) {
        var report = scan(job, schedule);
        var perPart = (report.findings().size() + 2) / 3;
        return switch (manner) {
            case AT_ONCE -> FixedScan.atOnce(report);
            case IN_PARTS -> new FixedScan(report, now, "1", perPart, false);
            case TOO_SLOW -> new FixedScan(report, now, "1", Integer.MAX_VALUE, true);
            case MOVED -> new FixedScan(report, now, opened < 3 ? "1" : "2", perPart, false);
        };
    }

    private static Report scan(Job job, int schedule) {
        var findings = new ArrayList<Finding>();
        for (var state : job.states()) {
            findings.add(finding(state, "jobs", schedule == 2 ? 6 : 5));
            if (schedule != 2) {
                findings.add(finding(state, "mail", 5));
            }
        }
        return new Report(
                new Report.Scan("scan", Instant.parse("2026-11-21T06:00:00Z"), Duration.ZERO, "test", Map.of()),
                new Report.Summary(9, 8, 1, 0, 0, 0, 0),
                job.states().stream()
                        .map(state -> new Report.Stack(state, "terraform", "1", "l", "observed", 9, Optional.empty()))
                        .toList(),
                findings,
                List.of());
    }

    private static Finding finding(String state, String name, int delay) {
        var changes = List.of(new Difference("delay_seconds", Value.of(0), Value.of(delay), false));
        var address = "aws_sqs_queue." + name;
        return new Finding(
                Fingerprint.of(state, address, Finding.Kind.CHANGED, changes),
                Finding.Kind.CHANGED,
                state,
                address,
                "aws_sqs_queue",
                "https://sqs/" + name,
                "123456789012",
                "us-east-1",
                Severity.MEDIUM,
                List.of(),
                changes);
    }

    /// One call in eight goes wrong, in one of the ways in which calls do.
    private record Weather(Random random, AtomicInteger faults) implements Disturbance {
        @Override
        public synchronized Fault before(String call) {
            if (call.equals("channel") || random.nextInt(8) > 0) {
                return new Fault.None();
            }
            faults.incrementAndGet();
            return switch (random.nextInt(3)) {
                case 0 ->
                    new Fault.Answer(
                            400,
                            "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ThrottlingException\",\"message\":\"slow\"}");
                case 1 -> new Fault.Answer(500, "{\"__type\":\"InternalServerError\",\"message\":\"sorry\"}");
                default ->
                    call.endsWith("SendMessageBatch")
                            ? new Fault.Answer(
                                    200,
                                    "{\"Successful\":[],\"Failed\":[{\"Id\":\"0\",\"Code\":\"InternalError\",\"SenderFault\":false}]}")
                            : new Fault.Answer(503, "");
            };
        }

        @Override
        public synchronized void after(String call) throws IOException {
            if (random.nextInt(16) == 0) {
                faults.incrementAndGet();
                throw new IOException("connection reset");
            }
        }
    }
}
