package dev.driftline.core.ledger;

import static dev.driftline.core.ledger.Looked.STACK;
import static dev.driftline.core.ledger.Looked.START;
import static dev.driftline.core.ledger.Looked.missing;
import static dev.driftline.core.ledger.Looked.queue;
import static dev.driftline.core.ledger.Looked.unmanaged;
import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.ledger.Entry.Status;
import dev.driftline.core.ledger.Transition.Kind;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every ledger does, wherever it keeps its entries.
public interface LedgerContract {

    /// An empty one.
    Kept ledger(Routing routing);

    /// A ledger and the messages that it leaves.
    record Kept(Ledger ledger, Outbox outbox) {}

    /// Runs an hour apart, each with a name of its own.
    final class Hours {
        final Ledger ledger;
        final Outbox outbox;
        private int hour;

        Hours(Kept kept) {
            this.ledger = kept.ledger();
            this.outbox = kept.outbox();
        }

        List<Kind> next(Looked looked) {
            return next(looked, false);
        }

        List<Kind> next(Looked looked, boolean unmanaged) {
            hour++;
            return kinds(ledger.record(looked.report(), new RunId("all", "run-" + hour, unmanaged), now()));
        }

        List<Kind> again(Looked looked) {
            return kinds(ledger.record(looked.report(), new RunId("all", "run-" + hour, false), now()));
        }

        Instant now() {
            return START.plus(Duration.ofHours(hour));
        }

        private static List<Kind> kinds(Changes changes) {
            return changes.transitions().stream().map(Transition::kind).toList();
        }
    }

    default Hours hours() {
        return new Hours(ledger(_ -> Set.of("team")));
    }

    @Test
    default void a_finding_is_new_once_and_then_still_open() {
        var hours = hours();

        assertThat(hours.next(Looked.at(STACK).sees(queue("jobs", 5)))).containsExactly(Kind.NEW);
        assertThat(hours.next(Looked.at(STACK).sees(queue("jobs", 5)))).isEmpty();
        assertThat(hours.next(Looked.at(STACK).sees(queue("jobs", 5)))).isEmpty();

        var entry = hours.ledger.find(queue("jobs", 5).id()).orElseThrow();
        assertThat(entry.timesSeen()).isEqualTo(3);
        assertThat(entry.age(hours.now())).isEqualTo(Duration.ofHours(2));
        assertThat(entry.lastSeen()).isEqualTo(hours.now());
    }

    @Test
    default void the_same_address_with_another_difference_is_changed_and_stays_one_case() {
        var hours = hours();
        hours.next(Looked.at(STACK).sees(queue("jobs", 5)));

        assertThat(hours.next(Looked.at(STACK).sees(queue("jobs", 6)))).containsExactly(Kind.CHANGED);
        assertThat(hours.next(Looked.at(STACK).sees(missing("jobs")))).containsExactly(Kind.CHANGED);

        assertThat(hours.ledger.of(STACK)).singleElement().satisfies(entry -> {
            assertThat(entry.finding().kind()).isEqualTo(Finding.Kind.MISSING);
            assertThat(entry.firstSeen()).isEqualTo(START.plus(Duration.ofHours(1)));
        });
        assertThat(hours.ledger.find(queue("jobs", 5).id())).isEmpty();
    }

    @Test
    default void what_is_no_longer_seen_is_resolved_and_what_comes_back_is_reopened() {
        var hours = hours();
        hours.next(Looked.at(STACK).sees(queue("jobs", 5)));

        assertThat(hours.next(Looked.at(STACK))).containsExactly(Kind.RESOLVED);
        assertThat(hours.next(Looked.at(STACK))).isEmpty();
        assertThat(hours.next(Looked.at(STACK).sees(queue("jobs", 5)))).containsExactly(Kind.REOPENED);

        var entry = hours.ledger.find(queue("jobs", 5).id()).orElseThrow();
        assertThat(entry.status()).isEqualTo(Status.OPEN);
        assertThat(entry.firstSeen()).isEqualTo(START.plus(Duration.ofHours(1)));
    }

    @Test
    default void another_difference_after_a_resolved_one_is_new() {
        var hours = hours();
        hours.next(Looked.at(STACK).sees(queue("jobs", 5)));
        hours.next(Looked.at(STACK));

        assertThat(hours.next(Looked.at(STACK).sees(queue("jobs", 6)))).containsExactly(Kind.NEW);
    }

    @ParameterizedTest
    @EnumSource(names = {"DENIED", "THROTTLED", "FAILED", "SKIPPED", "UNSUPPORTED"})
    default void a_resource_that_could_not_be_read_resolves_nothing(Report.Status status) {
        var hours = hours();
        hours.next(Looked.at(STACK).sees(queue("jobs", 5)).sees(queue("mail", 5)));

        var changes = hours.next(Looked.at(STACK).cannotSee("aws_sqs_queue.jobs", status));

        assertThat(changes).containsExactly(Kind.RESOLVED);
        assertThat(hours.ledger.find(queue("jobs", 5).id()).orElseThrow().status())
                .isEqualTo(Status.OPEN);
    }

    @Test
    default void a_state_that_could_not_be_read_resolves_nothing() {
        var hours = hours();
        hours.next(Looked.at(STACK).sees(queue("jobs", 5)));

        assertThat(hours.next(new Looked().unreadable(STACK))).isEmpty();
        assertThat(hours.next(Looked.at("s3://acme/other.tfstate"))).isEmpty();
        assertThat(hours.next(Looked.at(STACK).sees(queue("jobs", 5)))).isEmpty();
    }

    @Test
    default void a_difference_that_could_not_be_read_this_time_does_not_make_another_finding() {
        var hours = hours();
        var delay = new Difference("delay_seconds", Value.of(0), Value.of(5), false);
        var policy = new Difference("policy", Value.of("{}"), Value.of("{\"open\":1}"), false);
        var whole = Looked.changed(STACK, "jobs", delay, policy);
        hours.next(Looked.at(STACK).sees(whole));

        var partial = Looked.at(STACK)
                .sees(Looked.changed(STACK, "jobs", delay))
                .cannotSee("aws_sqs_queue.jobs", Report.Status.DENIED);

        assertThat(hours.next(partial)).isEmpty();
        assertThat(hours.next(Looked.at(STACK).sees(whole))).isEmpty();
        assertThat(hours.next(Looked.at(STACK).sees(Looked.changed(STACK, "jobs", delay))))
                .containsExactly(Kind.CHANGED);
    }

    @Test
    default void what_no_state_holds_is_resolved_only_by_a_run_that_looked_for_it() {
        var hours = hours();
        assertThat(hours.next(Looked.at(STACK).sees(unmanaged("arn:aws:sqs:eu-west-1:1:left")), true))
                .containsExactly(Kind.NEW);

        assertThat(hours.next(Looked.at(STACK))).isEmpty();
        assertThat(hours.next(Looked.at(STACK).unreadable("s3://acme/other.tfstate"), true))
                .isEmpty();
        assertThat(hours.next(Looked.at(STACK).cannotSee("aws_sqs_queue", Report.Status.DENIED), true))
                .isEmpty();
        assertThat(hours.next(Looked.at(STACK), true)).containsExactly(Kind.RESOLVED);
    }

    @Test
    default void a_retry_of_a_run_changes_nothing() {
        var hours = hours();
        hours.next(Looked.at(STACK).sees(queue("jobs", 5)).sees(queue("mail", 5)));
        hours.next(Looked.at(STACK).sees(queue("jobs", 6)));
        var before = hours.ledger.of(STACK);

        assertThat(hours.again(Looked.at(STACK).sees(queue("jobs", 6)))).isEmpty();
        assertThat(hours.ledger.of(STACK)).isEqualTo(before);
    }

    @Test
    default void a_look_from_before_the_last_one_changes_nothing() {
        var hours = hours();
        hours.next(Looked.at(STACK).sees(queue("jobs", 5)));
        hours.next(Looked.at(STACK).sees(queue("jobs", 5)));

        var late = hours.ledger.record(Looked.at(STACK).report(), new RunId("all", "late", false), START);

        assertThat(late.transitions()).isEmpty();
        assertThat(hours.ledger.find(queue("jobs", 5).id()).orElseThrow().status())
                .isEqualTo(Status.OPEN);
    }

    @Test
    default void a_snoozed_finding_is_quiet_until_then_and_told_when_it_changes() {
        var hours = hours();
        hours.next(Looked.at(STACK).sees(queue("jobs", 5)).sees(queue("mail", 5)));
        var until = hours.now().plus(Duration.ofHours(2));
        for (var name : List.of("jobs", "mail")) {
            assertThat(hours.ledger.snooze(queue(name, 5).id(), new Decision.Snoozed(until, "jane"), hours.now()))
                    .map(Transition::kind)
                    .contains(Kind.SNOOZED);
        }

        assertThat(hours.next(Looked.at(STACK).sees(queue("jobs", 5)).sees(queue("mail", 6))))
                .containsExactly(Kind.CHANGED);
        assertThat(hours.next(Looked.at(STACK).sees(queue("jobs", 5)).sees(queue("mail", 6))))
                .containsExactly(Kind.RETURNED);
        assertThat(hours.next(Looked.at(STACK).sees(queue("jobs", 5)).sees(queue("mail", 6))))
                .isEmpty();
    }

    @Test
    default void an_accepted_finding_is_quiet_until_it_changes() {
        var hours = hours();
        hours.next(Looked.at(STACK).sees(queue("jobs", 5)));
        var accepted = new Decision.Accepted("load test", "jane", Optional.empty());
        hours.ledger.accept(queue("jobs", 5).id(), accepted, hours.now());

        assertThat(hours.next(Looked.at(STACK).sees(queue("jobs", 5)))).isEmpty();
        assertThat(hours.next(Looked.at(STACK).setsAside(queue("jobs", 5), "accepted")))
                .isEmpty();
        assertThat(hours.ledger.find(queue("jobs", 5).id()).orElseThrow().decision())
                .contains(accepted);
        assertThat(hours.next(Looked.at(STACK).sees(queue("jobs", 6)))).containsExactly(Kind.CHANGED);
        assertThat(hours.ledger.find(queue("jobs", 6).id()).orElseThrow().decision())
                .isEmpty();
    }

    @Test
    default void an_acceptance_with_an_end_returns_then() {
        var hours = hours();
        hours.next(Looked.at(STACK).sees(queue("jobs", 5)));
        var until = Optional.of(hours.now().plus(Duration.ofMinutes(90)));
        hours.ledger.accept(queue("jobs", 5).id(), new Decision.Accepted("load test", "jane", until), hours.now());

        assertThat(hours.next(Looked.at(STACK).sees(queue("jobs", 5)))).isEmpty();
        assertThat(hours.next(Looked.at(STACK).sees(queue("jobs", 5)))).containsExactly(Kind.RETURNED);
    }

    @Test
    default void nothing_is_decided_about_what_is_not_there_or_no_longer() {
        var hours = hours();
        hours.next(Looked.at(STACK).sees(queue("jobs", 5)));
        hours.next(Looked.at(STACK));
        var snooze = new Decision.Snoozed(START, "jane");

        assertThat(hours.ledger.snooze(queue("jobs", 5).id(), snooze, START)).isEmpty();
        assertThat(hours.ledger.snooze("0000000000000000", snooze, START)).isEmpty();
    }

    @Test
    default void what_a_rule_now_ignores_is_closed_and_not_called_resolved() {
        var hours = hours();
        hours.next(Looked.at(STACK).sees(queue("jobs", 5)));

        assertThat(hours.next(Looked.at(STACK)
                        .setsAside(queue("jobs", 5), "ignore_rule")
                        .setsAside(queue("mail", 5), "autoscaling")))
                .containsExactly(Kind.SET_ASIDE);
        assertThat(hours.next(Looked.at(STACK).sees(queue("jobs", 5)))).containsExactly(Kind.REOPENED);
    }

    @Test
    default void two_findings_of_one_address_do_not_take_each_others_place() {
        var hours = hours();
        var one = queue("jobs", 5);
        var other = queue("jobs", 6);
        hours.next(Looked.at(STACK).sees(one).sees(other));

        assertThat(hours.next(Looked.at(STACK).sees(other).sees(one))).isEmpty();
        assertThat(hours.next(Looked.at(STACK).sees(other))).containsExactly(Kind.RESOLVED);
        assertThat(hours.ledger.find(other.id()).orElseThrow().status()).isEqualTo(Status.OPEN);
    }

    @Test
    default void a_sensitive_value_is_not_kept() {
        var hours = hours();
        var secret = new Difference("password", Value.of("hunter2"), Value.of("correct horse"), true);
        hours.next(Looked.at(STACK).sees(Looked.changed(STACK, "jobs", secret)));

        assertThat(hours.ledger.of(STACK))
                .singleElement()
                .satisfies(entry -> assertThat(entry.finding().changes())
                        .containsExactly(new Difference("password", Value.absent(), Value.absent(), true)));
    }

    @Test
    default void every_transition_leaves_one_message_and_no_other_look_does() {
        var hours = hours();
        hours.next(Looked.at(STACK).sees(queue("jobs", 5)));
        hours.again(Looked.at(STACK).sees(queue("jobs", 5)));
        hours.next(Looked.at(STACK).sees(queue("jobs", 5)));
        hours.next(Looked.at(STACK));
        hours.next(Looked.at(STACK));

        assertThat(taken(hours)).containsExactly("run-1 new 0", "run-3 resolved 0");
        assertThat(taken(hours)).isEmpty();
    }

    @Test
    default void a_message_that_failed_waits_and_is_known_to_have_been_tried() {
        var hours = hours();
        hours.next(Looked.at(STACK).sees(queue("jobs", 5)));
        var later = hours.now().plus(Duration.ofMinutes(10));
        try (var claim = hours.outbox.claim("team", hours.now()).orElseThrow()) {
            assertThat(hours.outbox.claim("team", hours.now())).isEmpty();
            var due = claim.due();
            claim.trying(due);
            claim.failed(due, later);
            assertThat(claim.due()).isEmpty();
        }

        try (var claim = hours.outbox.claim("team", later).orElseThrow()) {
            assertThat(claim.due()).singleElement().satisfies(notice -> {
                assertThat(notice.attempts()).isEqualTo(1);
                assertThat(claim.scan(notice).target()).isEqualTo("all");
            });
        }
    }

    private static List<String> taken(Hours hours) {
        var told = new ArrayList<String>();
        try (var claim = hours.outbox.claim("team", hours.now()).orElseThrow()) {
            for (var due = claim.due(); !due.isEmpty(); due = claim.due()) {
                due.forEach(notice -> told.add("%s %s %d"
                        .formatted(notice.run(), notice.transition().kind().label(), notice.attempts())));
                claim.trying(due);
                claim.sent(due);
            }
        }
        return told;
    }
}
