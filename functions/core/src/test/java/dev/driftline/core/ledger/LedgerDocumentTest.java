package dev.driftline.core.ledger;

import static dev.driftline.core.ledger.Looked.STACK;
import static dev.driftline.core.ledger.Looked.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Insight;
import dev.driftline.core.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LedgerDocumentTest {

    @Test
    void an_entry_with_every_kind_of_value_comes_back_as_it_was() {
        var everything = Value.block()
                .with("text", Value.of("a"))
                .with("number", Value.of(new BigDecimal("1.50")))
                .with("flag", Value.of(true))
                .with("nothing", Value.absent())
                .with("list", Value.list(List.of("b", "a")))
                .with("set", Value.set(List.of("b", "a")))
                .with("map", Value.map(Map.of("$set", "odd", "k", "v")))
                .with("unread", new Value.Unknown(LiveRead.Failure.DENIED, "AccessDenied", "denied"));
        var insight = Insight.NONE
                .with(new Insight.Cause("deleted", "it was deleted"))
                .with(new Insight.Attribution("jane", START, "DeleteQueue", "e-1", "console", true))
                .withRemedies(List.of(new Insight.Remedy(Insight.Purpose.UNDO, "terraform", "terraform apply")));
        var finding = Looked.changed(STACK, "jobs", new Difference("policy", Value.absent(), everything, false))
                .with(insight);
        var entry = entry(finding, Optional.of(new Decision.Accepted("test", "jane", Optional.of(START))));

        assertThat(LedgerDocument.entry(LedgerDocument.entry(entry))).isEqualTo(entry);
        assertThat(LedgerDocument.transition(
                        LedgerDocument.transition(new Transition(Transition.Kind.ACCEPTED, entry, finding, START))))
                .isEqualTo(new Transition(Transition.Kind.ACCEPTED, entry, finding, START));
    }

    @Test
    void a_scan_comes_back_with_the_states_that_could_not_be_read() {
        var report = Looked.at(STACK).unreadable("s3://acme/other.tfstate").report();
        var scan = ScanSummary.of(report, new RunId("all", "run", false), Optional.of("s3://reports/1.html"));

        assertThat(LedgerDocument.scan(LedgerDocument.scan(scan))).isEqualTo(scan);
        assertThat(scan.notScanned()).extracting(Report.Stack::source).containsExactly("s3://acme/other.tfstate");
    }

    /// DynamoDB takes 400 KB an item.
    @Test
    void a_huge_finding_is_cut_to_what_a_table_takes_and_keeps_its_paths() {
        var huge = Value.list(
                IntStream.range(0, 100).mapToObj(_ -> "x".repeat(500)).toList());
        var differences = IntStream.range(0, 60)
                .mapToObj(number -> new Difference("rule[%d]".formatted(number), Value.absent(), huge, false))
                .toArray(Difference[]::new);
        var document = LedgerDocument.entry(entry(Looked.changed(STACK, "jobs", differences), Optional.empty()));

        assertThat(document.length()).isLessThan(150_000);
        assertThat(LedgerDocument.entry(document).finding().changes()).hasSize(60);
    }

    private static Entry entry(Finding finding, Optional<Decision> decision) {
        return new Entry(
                new Subject(STACK, finding.address(), Subject.Family.RESOURCE, 1),
                finding.id(),
                decision.isPresent() ? Entry.Status.ACCEPTED : Entry.Status.OPEN,
                finding,
                START,
                START.plusSeconds(30),
                START.plusSeconds(60),
                2,
                Optional.empty(),
                decision,
                3,
                "run-2");
    }
}
