package dev.driftline.core.ledger;

import static dev.driftline.core.ledger.Looked.STACK;
import static dev.driftline.core.ledger.Looked.START;
import static dev.driftline.core.ledger.Looked.queue;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.HtmlReport;
import dev.driftline.core.report.Insight.Attribution;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.Refinement;
import dev.driftline.core.who.EventHistory;
import dev.driftline.core.who.Who;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AuthorsTest {

    private static final int QUESTIONS = 30;

    private final MemoryLedger ledger = new MemoryLedger(_ -> Set.of("team"));
    private final List<JsonNode> events = new ArrayList<>();
    private int asked;
    private int run;

    @Test
    void a_new_finding_is_told_with_its_author() {
        happened(5, "bob");

        scan(Duration.ZERO, queue("jobs", 5));

        try (var claim = ledger.claim("team", START).orElseThrow()) {
            assertThat(claim.due())
                    .singleElement()
                    .extracting(notice ->
                            notice.transition().finding().insight().who().map(Attribution::actor))
                    .isEqualTo(Optional.of("bob"));
        }
    }

    @Test
    void an_author_is_kept_without_asking_again() {
        happened(5, "bob");
        scan(Duration.ZERO, queue("jobs", 5));
        events.clear();
        var before = asked;

        var report = scan(Duration.ofHours(1), queue("jobs", 5));

        assertThat(author()).contains("bob");
        assertThat(new HtmlReport().written(report)).contains("bob");
        assertThat(asked).isEqualTo(before);
    }

    @Test
    void an_author_is_kept_by_a_scan_that_does_not_ask() {
        happened(5, "bob");
        scan(Duration.ZERO, queue("jobs", 5));

        record(Looked.at(STACK).sees(queue("jobs", 5)).report(), Duration.ofHours(1));
        assertThat(author()).contains("bob");

        // Neither when somebody snoozed it, and when that is over.
        var end = START.plus(Duration.ofHours(3));
        ledger.snooze(queue("jobs", 5).id(), new Decision.Snoozed(end, "joe"), START.plus(Duration.ofHours(1)));
        record(Looked.at(STACK).setsAside(queue("jobs", 5), "snoozed").report(), Duration.ofHours(2));
        assertThat(author()).contains("bob");
        record(Looked.at(STACK).sees(queue("jobs", 5)).report(), Duration.ofHours(4));
        assertThat(author()).contains("bob");
    }

    @Test
    void an_event_that_comes_late_is_found_within_six_hours() {
        scan(Duration.ZERO, queue("jobs", 5));
        assertThat(author()).isEmpty();
        happened(5, "bob");

        scan(Duration.ofHours(5), queue("jobs", 5));

        assertThat(author()).contains("bob");
        assertThat(ledger.entries()).singleElement().extracting(Entry::sequence).isEqualTo(1L);
    }

    @Test
    void after_six_hours_nobody_is_asked() {
        scan(Duration.ZERO, queue("jobs", 5));
        happened(5, "bob");
        var before = asked;

        var report = scan(Duration.ofHours(6), queue("jobs", 5));

        assertThat(author()).isEmpty();
        assertThat(asked).isEqualTo(before);
        assertThat(report.notices()).isEmpty();
    }

    @Test
    void another_change_and_a_change_that_is_made_again_have_authors_of_their_own() {
        happened(5, "bob");
        scan(Duration.ZERO, queue("jobs", 5));
        happened(7, "carol");
        scan(Duration.ofDays(2), queue("jobs", 7));
        assertThat(author()).contains("carol");

        scan(Duration.ofDays(3));
        events.clear();
        happened(7, "dave");
        scan(Duration.ofDays(4), queue("jobs", 7));
        assertThat(author()).contains("dave");
    }

    @Test
    void who_became_known_late_is_told_once_to_complete_what_was_told() {
        scan(Duration.ZERO, queue("jobs", 5));
        happened(5, "bob");
        scan(Duration.ofHours(1), queue("jobs", 5));
        scan(Duration.ofHours(2), queue("jobs", 5));

        try (var claim = ledger.claim("team", START.plus(Duration.ofDays(1))).orElseThrow()) {
            assertThat(claim.due())
                    .extracting(Notice::transition)
                    .extracting(Transition::kind)
                    .containsExactly(Transition.Kind.NEW, Transition.Kind.ATTRIBUTED);
            assertThat(claim.due().getLast().transition().finding().insight().who())
                    .map(Attribution::actor)
                    .contains("bob");
        }
    }

    @Test
    void a_change_is_asked_about_for_six_hours_from_when_it_was_seen() {
        scan(Duration.ZERO, queue("jobs", 5));
        scan(Duration.ofDays(2), queue("jobs", 7));
        assertThat(author()).isEmpty();
        happened(7, "carol");

        scan(Duration.ofDays(2).plusHours(5), queue("jobs", 7));

        assertThat(author()).contains("carol");
    }

    @Test
    void what_is_made_again_is_asked_about_for_six_hours_from_then() {
        scan(Duration.ZERO, queue("jobs", 5));
        scan(Duration.ofDays(1));
        scan(Duration.ofDays(2), queue("jobs", 5));
        happened(5, "dave");

        scan(Duration.ofDays(2).plusHours(5), queue("jobs", 5));

        assertThat(author()).contains("dave");
    }

    @Test
    void a_snooze_that_ends_begins_no_new_asking() {
        scan(Duration.ZERO, queue("jobs", 5));
        var end = START.plus(Duration.ofDays(2));
        ledger.snooze(queue("jobs", 5).id(), new Decision.Snoozed(end, "joe"), START.plus(Duration.ofHours(1)));
        record(Looked.at(STACK).sees(queue("jobs", 5)).report(), Duration.ofDays(2));
        var before = asked;

        scan(Duration.ofDays(2).plusHours(1), queue("jobs", 5));

        assertThat(asked).isEqualTo(before);
    }

    /// Far more than the questions of one scan, and of most of them no event tells.
    @Test
    void every_finding_gets_its_turn() {
        var many = new Finding[100];
        for (var i = 0; i < many.length; i++) {
            many[i] = queue("mails" + i, 5);
        }
        many[99] = queue("jobs", 5);
        happened(5, "bob");

        for (var scan = 0; scan < 24; scan++) {
            scan(Duration.ofMinutes(15L * scan), many);
        }

        assertThat(ledger.entries().stream()
                        .flatMap(entry -> entry.finding().insight().who().stream())
                        .map(Attribution::actor))
                .containsExactly("bob");
    }

    @Test
    void what_is_new_is_asked_about_before_what_was_asked_about_in_vain() {
        var many = new Finding[50];
        for (var i = 0; i < many.length; i++) {
            many[i] = queue("mails" + i, 5);
        }
        scan(Duration.ZERO, many);
        var more = Arrays.copyOf(many, 51);
        more[50] = queue("jobs", 5);
        happened(5, "bob");

        scan(Duration.ofMinutes(15), more);

        assertThat(ledger.find(queue("jobs", 5).id())
                        .orElseThrow()
                        .finding()
                        .insight()
                        .who())
                .map(Attribution::actor)
                .contains("bob");
    }

    @Test
    void no_more_is_asked_in_one_scan_than_its_share() {
        var many = new Finding[50];
        for (var i = 0; i < many.length; i++) {
            many[i] = queue("jobs" + i, 5);
        }

        var report = scan(Duration.ZERO, many);

        assertThat(asked).isEqualTo(QUESTIONS);
        assertThat(report.notices()).anyMatch(notice -> notice.contains("were not asked about"));
        assertThat(ledger.entries()).hasSize(50);
    }

    private Report scan(Duration later, Finding... findings) {
        var looked = Looked.at(STACK);
        for (var finding : findings) {
            looked.sees(finding);
        }
        var seen = looked.report();
        var known = new OpenEntries(ledger, "prod", seen);
        var report = new Authors(known, START.plus(later), this::asking).of(seen);
        record(report, later);
        return report;
    }

    private void record(Report report, Duration later) {
        run++;
        ledger.record(report, new RunId("prod", "run-" + run, false), START.plus(later));
    }

    private Refinement asking(UnaryOperator<List<Finding>> wanted) {
        return new Who(this::answer, List.of(), wanted, QUESTIONS);
    }

    private EventHistory.Answer answer(EventHistory.Question question) {
        asked++;
        return new EventHistory.Answer.Events(
                question.by() == EventHistory.By.RESOURCE && question.value().endsWith("jobs") ? events : List.of());
    }

    private Optional<String> author() {
        return ledger.entries().getFirst().finding().insight().who().map(Attribution::actor);
    }

    /// In the form that CloudTrail documents.
    private void happened(int delay, String user) {
        try {
            events.add(new JsonMapper().readTree("""
                    {"userIdentity": {"type": "IAMUser", "userName": "%2$s"}, "eventTime": "2026-11-21T05:50:00Z",
                     "eventSource": "sqs.amazonaws.com", "eventName": "SetQueueAttributes", "eventID": "e-%1$d-%2$s", "readOnly": false,
                     "recipientAccountId": "123456789012", "userAgent": "aws-cli/2.15.0",
                     "requestParameters": {"queueUrl": "https://sqs/aws_sqs_queue.jobs",
                       "attributes": {"DelaySeconds": "%1$d"}}}""".formatted(delay, user)));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
