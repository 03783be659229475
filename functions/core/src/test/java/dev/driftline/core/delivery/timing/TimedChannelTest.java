package dev.driftline.core.delivery.timing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.delivery.Announced;
import dev.driftline.core.delivery.Announcement;
import dev.driftline.core.delivery.Channel;
import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.delivery.Notifier;
import dev.driftline.core.ledger.MemoryLedger;
import dev.driftline.core.ledger.RunId;
import dev.driftline.core.ledger.Transition;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.Severity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimedChannelTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), BERLIN);

    private final List<Announcement> told = new ArrayList<>();

    @Test
    void quiet_hours_end_in_the_morning_of_the_time_zone() {
        assertThat(NIGHT.after(at("2026-11-21T20:59:59Z"))).isEqualTo(at("2026-11-21T20:59:59Z"));
        assertThat(NIGHT.after(at("2026-11-21T21:00:00Z"))).isEqualTo(at("2026-11-22T06:00:00Z"));
        assertThat(NIGHT.after(at("2026-11-22T05:59:59Z"))).isEqualTo(at("2026-11-22T06:00:00Z"));
        assertThat(NIGHT.after(at("2026-11-22T06:00:00Z"))).isEqualTo(at("2026-11-22T06:00:00Z"));
        // Summer: the same hours by the clock on the wall.
        assertThat(NIGHT.after(at("2026-07-01T21:00:00Z"))).isEqualTo(at("2026-07-02T05:00:00Z"));
    }

    @Test
    void quiet_hours_need_not_span_midnight() {
        var lunch = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0), ZoneOffset.UTC);

        assertThat(lunch.after(at("2026-11-21T12:30:00Z"))).isEqualTo(at("2026-11-21T13:00:00Z"));
        assertThat(lunch.after(at("2026-11-21T13:00:00Z"))).isEqualTo(at("2026-11-21T13:00:00Z"));
    }

    @Test
    void a_night_in_which_clocks_change_ends_too() {
        var early = new QuietHours(LocalTime.of(22, 0), LocalTime.of(2, 30), BERLIN);

        assertThat(early.after(at("2026-03-29T00:59:00Z"))).isEqualTo(at("2026-03-29T01:30:00Z"));
        assertThat(early.after(at("2026-10-25T00:10:00Z"))).isEqualTo(at("2026-10-25T00:30:00Z"));
    }

    @Test
    void a_digest_is_the_next_one_after_it_happened() {
        var daily = new DailyDigest(LocalTime.of(9, 0), BERLIN);

        assertThat(daily.after(at("2026-11-21T07:59:00Z"))).isEqualTo(at("2026-11-21T08:00:00Z"));
        assertThat(daily.after(at("2026-11-21T08:00:00Z"))).isEqualTo(at("2026-11-22T08:00:00Z"));
    }

    @Test
    void what_is_critical_passes_through_and_what_is_resolved_does_not() {
        var channel = new TimedChannel(new Heard(), Optional.of(NIGHT), Optional.empty());
        var night = at("2026-11-21T23:00:00Z");
        var critical = Announced.critical("jobs");
        var over = Announced.transition(Transition.Kind.RESOLVED, critical.finding(), 2);

        assertThat(channel.due(critical, night)).isEqualTo(night);
        assertThat(channel.due(Announced.opened("jobs"), night)).isAfter(night);
        assertThat(channel.due(over, night)).isAfter(night);
    }

    @Test
    void the_notifier_lets_a_channel_sleep_and_tells_it_in_the_morning() {
        var channel = new TimedChannel(new Heard(), Optional.of(NIGHT), Optional.empty());
        var ledger = seen("2026-11-21T22:00:00Z", "run-1", Severity.HIGH, "jobs");
        ledger.record(
                report("2026-11-21T22:10:00Z", Severity.CRITICAL, "mails"), run("run-2"), at("2026-11-21T22:10:00Z"));

        tell(channel, ledger, "2026-11-21T23:00:00Z");
        assertThat(addresses()).containsExactly("aws_sqs_queue.mails");
        tell(channel, ledger, "2026-11-22T05:59:00Z");
        assertThat(addresses()).hasSize(1);
        tell(channel, ledger, "2026-11-22T06:00:00Z");
        assertThat(addresses()).contains("aws_sqs_queue.jobs");
    }

    @Test
    void a_digest_is_one_message_of_all_runs_since_the_last() {
        var daily = new DailyDigest(LocalTime.of(9, 0), ZoneOffset.UTC);
        var channel = new TimedChannel(new Heard(), Optional.empty(), Optional.of(daily));
        var ledger = seen("2026-11-21T10:00:00Z", "run-1", Severity.HIGH, "jobs");
        ledger.record(report("2026-11-21T20:00:00Z", Severity.LOW, "mails"), run("run-2"), at("2026-11-21T20:00:00Z"));

        tell(channel, ledger, "2026-11-21T21:00:00Z");
        assertThat(told).isEmpty();
        tell(channel, ledger, "2026-11-22T09:00:00Z");
        assertThat(told).hasSize(1);
        assertThat(addresses()).contains("aws_sqs_queue.jobs", "aws_sqs_queue.mails");
        tell(channel, ledger, "2026-11-22T09:05:00Z");
        assertThat(told).hasSize(1);
    }

    private List<String> addresses() {
        return told.stream()
                .flatMap(announcement -> announcement.transitions().stream())
                .map(transition -> transition.finding().address())
                .toList();
    }

    private static void tell(Channel channel, MemoryLedger ledger, String now) {
        new Notifier(ledger, List.of(channel), Clock.fixed(at(now), ZoneOffset.UTC)).tell(() -> true);
    }

    private static MemoryLedger seen(String when, String run, Severity severity, String name) {
        var ledger = new MemoryLedger(_ -> Set.of("heard"));
        ledger.record(report(when, severity, name), run(run), at(when));
        return ledger;
    }

    private static RunId run(String id) {
        return new RunId("prod", id, false);
    }

    private static Report report(String when, Severity severity, String name) {
        Finding finding = Announced.finding(name, severity, Announced.delay());
        return new Report(
                new Report.Scan("scan", at(when), Duration.ofSeconds(1), "0.1.0", Map.of()),
                new Report.Summary(9, 8, 1, 0, 0, 0, 0),
                List.of(new Report.Stack(Announced.STACK, "terraform/4", "1", "l", "none", 9, Optional.empty())),
                List.of(finding),
                List.of());
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    private final class Heard implements Channel {
        @Override
        public String name() {
            return "heard";
        }

        @Override
        public Delivery tell(Announcement announcement) {
            told.add(announcement);
            return new Delivery.Sent("heard", announcement.key());
        }
    }
}
