package dev.driftline.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.delivery.Destination;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.OpenScan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScanJobTest {

    private static final Report.Stack SCANNED =
            new Report.Stack("s3://b/a", "terraform/4", "1", "l", "none", 2, Optional.empty());
    private static final Delivery.Failed FAILED = new Delivery.Failed("slack", "Slack answered 500", "wait");

    private final List<String> told = new ArrayList<>();
    private Optional<Destination> archive = Optional.empty();
    private boolean closed;

    @Test
    void drift_that_was_told_is_a_success() {
        var result = run(report(SCANNED), sending("sns"), sending("slack"));

        assertThat(result.deliveries())
                .containsExactly(new ScanResult.Told("sns", "sent", "1"), new ScanResult.Told("slack", "sent", "1"));
        assertThat(result.changed()).isEqualTo(1);
        assertThat(closed).isTrue();
    }

    @Test
    void a_channel_that_fails_does_not_stop_the_next_one() {
        var result = run(report(SCANNED), answering(FAILED), sending("sns"));

        assertThat(told).containsExactly("slack", "sns");
        assertThat(result.deliveries().getFirst())
                .isEqualTo(new ScanResult.Told("slack", "failed", "Slack answered 500"));
    }

    @Test
    void a_bug_in_a_channel_does_not_stop_the_next_one_either() {
        var result = run(report(SCANNED), broken(), sending("sns"));

        assertThat(told).containsExactly("sns");
        assertThat(result.deliveries().getFirst())
                .isEqualTo(new ScanResult.Told("broken", "failed", "unexpected: java.lang.IllegalStateException"));
    }

    @Test
    void drift_that_nobody_heard_of_is_a_failure() {
        assertThatThrownBy(() -> run(report(SCANNED), answering(FAILED)))
                .isInstanceOf(ScanFailedException.class)
                .hasMessage("nobody could be told; slack: Slack answered 500; wait");
        assertThat(closed).isTrue();
    }

    @Test
    void a_kept_report_is_not_somebody_who_heard() {
        archive = Optional.of(sending("s3:reports"));

        assertThatThrownBy(() -> run(report(SCANNED), answering(FAILED))).isInstanceOf(ScanFailedException.class);
        assertThat(told).containsExactly("s3:reports", "slack");
    }

    @Test
    void without_channels_there_is_nobody_to_miss() {
        assertThat(run(report(SCANNED)).deliveries()).isEmpty();
    }

    @Test
    void a_state_that_could_not_be_read_is_a_failure_after_everyone_was_told() {
        var report = report(SCANNED, notScanned("failed", "access denied"), notScanned("not_found", "no state there"));

        assertThatThrownBy(() -> run(report, sending("sns")))
                .isInstanceOf(ScanFailedException.class)
                .hasMessage("state s3://b/failed: access denied; the hint (and 1 more not scanned)");
        assertThat(told).containsExactly("sns");
    }

    @Test
    void a_locked_state_is_no_failure_since_an_apply_ends_by_itself() {
        var result = run(report(SCANNED, notScanned("locked", "held by ann")), sending("sns"));

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.statesNotScanned()).isEqualTo(1);
    }

    @Test
    void one_denied_type_is_told_and_is_no_failure() {
        assertThat(run(denied(1, 1), sending("sns")).unknown()).isEqualTo(1);
    }

    @Test
    void when_nothing_could_be_read_it_is_a_failure() {
        assertThatThrownBy(() -> run(denied(0, 2), sending("sns")))
                .isInstanceOf(ScanFailedException.class)
                .hasMessage("none of 2 resources could be read: iam:GetRole is denied");
    }

    private ScanResult run(Report report, Destination... channels) {
        return new ScanJob(event -> session(report, List.of(channels)))
                .run(new ScanEvent(List.of(), Optional.empty(), Optional.empty()));
    }

    private ScanJob.Session session(Report report, List<Destination> channels) {
        return new ScanJob.Session() {
            @Override
            public OpenScan open() {
                return FixedScan.atOnce(report);
            }

            @Override
            public List<Destination> archives() {
                return archive.stream().toList();
            }

            @Override
            public List<Destination> channels() {
                return channels;
            }

            @Override
            public void close() {
                closed = true;
            }
        };
    }

    private Destination sending(String name) {
        return answering(new Delivery.Sent(name, "1"));
    }

    private Destination answering(Delivery delivery) {
        return new Destination() {
            @Override
            public String name() {
                return to(delivery);
            }

            @Override
            public Delivery send(Report report) {
                told.add(name());
                return delivery;
            }
        };
    }

    private static String to(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Sent(var to, var _) -> to;
            case Delivery.Unchanged(var to) -> to;
            case Delivery.Failed(var to, var _, var _) -> to;
        };
    }

    private static Destination broken() {
        return new Destination() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public Delivery send(Report report) {
                throw new IllegalStateException("secret");
            }
        };
    }

    private static Report report(Report.Stack... stacks) {
        return report(new Report.Summary(2, 1, 1, 0, 0, 0, 0), List.of(stacks), List.of());
    }

    private static Report denied(int inSync, int unknown) {
        var unchecked =
                new Report.Unchecked("aws_iam_role.a", "aws_iam_role", Report.Status.DENIED, "iam:GetRole is denied");
        return report(new Report.Summary(2, inSync, 0, 0, 0, unknown, 0), List.of(SCANNED), List.of(unchecked));
    }

    private static Report report(Report.Summary summary, List<Report.Stack> stacks, List<Report.Unchecked> coverage) {
        var scan = new Report.Scan("scan-1", Instant.EPOCH, Duration.ZERO, "0.1.0", Map.of());
        return new Report(scan, summary, stacks, List.of(), coverage);
    }

    private static Report.Stack notScanned(String kind, String problem) {
        return new Report.Stack(
                "s3://b/" + kind, "", "", "", "", 0, Optional.of(new Report.Problem(kind, problem, "the hint")));
    }
}
