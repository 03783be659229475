package dev.driftline.core.ledger;

import static dev.driftline.core.ledger.Looked.STACK;
import static dev.driftline.core.ledger.Looked.START;
import static dev.driftline.core.ledger.Looked.queue;
import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.report.Finding;
import dev.driftline.core.report.HtmlReport;
import dev.driftline.core.report.Report;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecidedAsideTest {

    private static final Instant END = START.plus(Duration.ofDays(30));

    private final MemoryLedger ledger = new MemoryLedger(_ -> Set.of());

    @Test
    void what_is_accepted_or_snoozed_is_listed_apart_with_who_and_until_when() {
        var report = known();
        ledger.accept(queue("jobs", 5).id(), new Decision.Accepted("load test", "jane", Optional.of(END)), START);
        ledger.snooze(queue("mail", 6).id(), new Decision.Snoozed(END, "joe"), START);

        var decided = decided(report, START.plusSeconds(1));

        assertThat(decided.findings()).extracting(Finding::address).containsExactly("aws_sqs_queue.logs");
        assertThat(decided.setAside())
                .extracting(aside -> aside.by() + ": " + aside.reason())
                .containsExactly(
                        "accepted: load test (jane, until 2026-12-21T06:00:00Z)",
                        "snoozed: snoozed by joe until 2026-12-21T06:00:00Z");
        assertThat(new HtmlReport().written(decided)).contains("load test (jane, until 2026-12-21T06:00:00Z)");
    }

    @Test
    void a_decision_that_is_over_or_about_another_value_sets_nothing_aside() {
        var report = known();
        ledger.accept(queue("jobs", 5).id(), new Decision.Accepted("load test", "jane", Optional.of(END)), START);
        var other = Looked.at(STACK).sees(queue("jobs", 7)).report();

        assertThat(decided(report, END)).isEqualTo(report);
        assertThat(decided(other, START.plusSeconds(1))).isEqualTo(other);
    }

    private Report decided(Report report, Instant now) {
        return new DecidedAside(new OpenEntries(ledger, "prod", report), now).of(report);
    }

    /// Three findings that the ledger has.
    private Report known() {
        var report = Looked.at(STACK)
                .sees(queue("jobs", 5))
                .sees(queue("mail", 6))
                .sees(queue("logs", 7))
                .report();
        ledger.record(report, new RunId("prod", "run-1", false), START);
        return report;
    }
}
