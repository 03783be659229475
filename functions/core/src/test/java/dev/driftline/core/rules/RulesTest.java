package dev.driftline.core.rules;

import static dev.driftline.core.rules.Findings.change;
import static dev.driftline.core.rules.Findings.changed;
import static dev.driftline.core.rules.Findings.missing;
import static dev.driftline.core.rules.Findings.report;
import static dev.driftline.core.rules.Findings.secret;
import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.Seals;
import dev.driftline.core.report.Severity;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What operators do not want to hear of is listed apart, with their reason, and the counts add up.
class RulesTest {

    private static final Finding QUEUE =
            changed("aws_sqs_queue.jobs", change("delay_seconds", 0, 30), change("tags[\"Owner\"]", "ann", "bob"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "address: aws_sqs_queue.jobs",
                "address: '*.jobs'",
                "type: [aws_sns_*, aws_sqs_*]",
                "resource_id: jobs",
                "stack: s3://acme-state/*",
                "kind: changed",
                "attribute: [delay_seconds, tags]",
                "{type: '*', attribute: '*'}",
            })
    void a_resource_whose_every_difference_is_ignored_counts_as_in_sync_and_as_ignored(String selector) {
        var told = ignoring(selector, report(QUEUE));
        assertThat(told.findings()).isEmpty();
        assertThat(told.setAside()).singleElement().satisfies(aside -> {
            assertThat(aside.by()).isEqualTo("ignore_rule");
            assertThat(aside.reason()).isEqualTo("provider bug (ann, until 2026-12-31)");
            assertThat(aside.finding()).isEqualTo(QUEUE);
        });
        assertThat(told.summary()).isEqualTo(new Report.Summary(10, 10, 0, 0, 0, 0, 0, new Report.Ignored(2, 1)));
        assertThat(told.exitCode(false)).isZero();
        assertThat(told.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: aws_sns_*, attribute: delay_seconds}",
                "address: aws_sqs_queue.job",
                "kind: missing",
                "value: 31",
                "{attribute: delay_seconds, value: 0}",
                "stack: s3://other/*",
            })
    void what_no_rule_is_about_is_told(String selector) {
        var all = report(QUEUE);
        var told = ignoring(selector, all);
        assertThat(told.findings()).isEqualTo(all.findings());
        assertThat(told.summary()).isEqualTo(all.summary());
        assertThat(told.setAside()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"attribute: delay_seconds", "value: 30", "{address: '*jobs', attribute: delay_*, value: '3?'}"})
    void an_ignored_change_leaves_the_others_of_its_finding(String selector) {
        var told = ignoring(selector, report(QUEUE));
        var rest = changed("aws_sqs_queue.jobs", change("tags[\"Owner\"]", "ann", "bob"));
        assertThat(told.findings()).containsExactly(rest.with(Severity.LOW));
        assertThat(told.setAside())
                .singleElement()
                .satisfies(
                        aside -> assertThat(aside.finding().changes()).containsExactly(change("delay_seconds", 0, 30)));
        assertThat(told.summary()).isEqualTo(new Report.Summary(10, 9, 1, 0, 0, 0, 0, new Report.Ignored(1, 1)));
    }

    @Test
    void an_exception_is_told_all_the_same() {
        var told = ignoring("{type: '*', except: [{attribute: delay_seconds}]}", report(QUEUE, missing("aws_vpc.a")));
        assertThat(told.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.changes()).containsExactly(change("delay_seconds", 0, 30)));
        assertThat(told.setAside()).hasSize(2);
        assertThat(told.summary()).isEqualTo(new Report.Summary(10, 9, 1, 0, 0, 0, 0, new Report.Ignored(2, 2)));
    }

    @Test
    void a_rule_about_an_attribute_does_not_hide_that_the_resource_is_gone() {
        assertThat(ignoring("attribute: '*'", report(missing("aws_vpc.a"))).findings())
                .hasSize(1);
    }

    @Test
    void a_rule_about_a_value_is_no_way_to_guess_a_secret() {
        var finding = changed("aws_db_instance.a", secret("password", "hunter2"));
        assertThat(ignoring("value: hunter2", report(finding)).findings()).hasSize(1);
    }

    @Test
    void what_could_not_be_read_of_an_ignored_resource_leaves_it_unknown() {
        var unread =
                new Report.Unchecked("aws_sqs_queue.jobs", "aws_sqs_queue", Report.Status.DENIED, "policy: denied");
        var told = ignoring("type: '*'", report(List.of(unread), QUEUE));
        assertThat(told.summary()).isEqualTo(new Report.Summary(10, 9, 0, 0, 0, 1, 0, new Report.Ignored(2, 1)));
        assertThat(told.exitCode(false)).isEqualTo(1);
    }

    @Test
    void a_rule_applies_to_the_end_of_its_last_day_and_is_told_after_it() {
        var yaml = "version: 1\nignore:\n  - {type: '*', reason: later, expires: 2026-11-27}\n";
        assertThat(rules(yaml, "2026-11-27T23:59:59Z").of(report(QUEUE)).findings())
                .isEmpty();
        var after = rules(yaml, "2026-11-28T00:00:00Z").of(report(QUEUE));
        assertThat(after.findings()).containsExactly(QUEUE);
        assertThat(after.notices())
                .containsExactly("rules.yaml line 3: ignore rule (type *) expired on 2026-11-27 and does not apply any"
                        + " more; renew or remove it");
    }

    @Test
    void a_rule_that_matches_nothing_is_told_with_its_line() {
        assertThat(ignoring("type: aws_vpc", report(QUEUE)).notices())
                .containsExactly("rules.yaml: nothing matches ignore rule (type aws_vpc) on line 3; remove what is not"
                        + " needed any more");
    }

    @Test
    void a_rule_for_a_state_that_was_not_scanned_is_not_called_useless() {
        assertThat(ignoring("{type: aws_vpc, stack: 's3://other/*'}", report(QUEUE))
                        .notices())
                .isEmpty();
    }

    @Test
    void operators_say_how_bad_things_are() {
        var yaml = """
                version: 1
                severity:
                  - {severity: critical, address: "*.jobs", attribute: delay_seconds}
                  - {severity: low, kind: missing, type: aws_vpc}
                """;
        var told = rules(yaml, "2026-11-27T00:00:00Z").of(report(missing("aws_vpc.a"), QUEUE));
        assertThat(told.findings())
                .containsExactly(
                        QUEUE.with(Severity.CRITICAL), missing("aws_vpc.a").with(Severity.LOW));
    }

    @Test
    void an_accepted_change_is_told_again_once_the_value_is_another_one() {
        var accepted = changed("aws_sqs_queue.jobs", change("delay_seconds", 0, 30));
        var rules = accepting(accepted, Seals.withoutKey());
        var still = rules.of(report(accepted));
        assertThat(still.findings()).isEmpty();
        assertThat(still.setAside()).extracting(Report.SetAside::by).containsExactly("accepted");
        assertThat(still.summary()).isEqualTo(new Report.Summary(10, 10, 0, 0, 0, 0, 0, new Report.Ignored(1, 1)));

        var other = changed("aws_sqs_queue.jobs", change("delay_seconds", 0, 31));
        var again = rules.of(report(other));
        assertThat(again.findings()).containsExactly(other);
        assertThat(again.notices())
                .singleElement()
                .asString()
                .contains("accepted finding (aws_sqs_queue.jobs) is something else now");
    }

    @Test
    void what_changed_beside_an_accepted_change_is_told() {
        var told = accepting(changed("aws_sqs_queue.jobs", change("delay_seconds", 0, 30)), Seals.withoutKey())
                .of(report(QUEUE));
        assertThat(told.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.changes()).containsExactly(change("tags[\"Owner\"]", "ann", "bob")));
    }

    @Test
    void an_accepted_policy_may_be_spelled_otherwise_the_next_time() {
        var one =
                changed("aws_sqs_queue.jobs", change("policy", "", "{\"Statement\":[{\"Action\":[\"a:b\",\"c:d\"]}]}"));
        var two = changed(
                "aws_sqs_queue.jobs", change("policy", "", "{\"Statement\": {\"Action\": [\"c:D\", \"a:b\"]}}"));
        assertThat(accepting(one, Seals.withoutKey()).of(report(two)).findings())
                .isEmpty();
        assertThat(one.id()).isEqualTo(two.id());
    }

    @Test
    void an_accepted_deletion_is_of_that_resource_alone() {
        var rules = accepting(missing("aws_vpc.a"), Seals.withoutKey());
        assertThat(rules.of(report(missing("aws_vpc.a"), missing("aws_vpc.b"))).findings())
                .containsExactly(missing("aws_vpc.b"));
    }

    @Test
    void a_secret_is_accepted_with_the_operators_key_alone() {
        var finding = changed("aws_db_instance.a", secret("password", "hunter2"));
        var key = Seals.with("correct horse battery staple");
        assertThat(Seals.withoutKey().of(finding, finding.changes().getFirst())).isEmpty();
        assertThat(accepting(finding, key).of(report(finding)).findings()).isEmpty();
        var changedAgain = changed("aws_db_instance.a", secret("password", "hunter3"));
        assertThat(accepting(finding, key).of(report(changedAgain)).findings()).hasSize(1);
        var otherKey = Seals.with("another key of length");
        assertThat(otherKey.of(finding, finding.changes().getFirst()))
                .isNotEqualTo(key.of(finding, finding.changes().getFirst()));
    }

    @Test
    void equal_values_of_two_resources_have_unequal_seals() {
        var change = change("delay_seconds", 0, 30);
        assertThat(Seals.withoutKey().of(changed("aws_sqs_queue.a", change), change))
                .isNotEqualTo(Seals.withoutKey().of(changed("aws_sqs_queue.b", change), change));
    }

    private static Report ignoring(String selector, Report report) {
        var fields = selector.startsWith("{") ? selector.substring(1, selector.length() - 1) : selector;
        var yaml = "version: 1\nignore:\n  - {%s, reason: provider bug, author: ann, expires: 2026-12-31}\n"
                .formatted(fields);
        return rules(yaml, "2026-11-27T00:00:00Z").of(report);
    }

    private static Rules accepting(Finding finding, Seals seals) {
        var entry = AcceptedEntry.of(
                finding.stack(),
                finding.address(),
                finding.resourceId(),
                finding.kind().label(),
                finding.changes().stream()
                        .map(change -> new AcceptedEntry.Change(
                                change.path(), seals.of(finding, change).orElseThrow()))
                        .toList(),
                "as agreed",
                "ann",
                java.util.Optional.empty());
        return new Rules(
                List.of(RulesFile.parse("rules.yaml", entry.addedTo("rules.yaml", ""))),
                Clock.fixed(Instant.parse("2026-11-27T00:00:00Z"), ZoneOffset.UTC),
                seals);
    }

    private static Rules rules(String yaml, String now) {
        return new Rules(
                List.of(RulesFile.parse("rules.yaml", yaml)),
                Clock.fixed(Instant.parse(now), ZoneOffset.UTC),
                Seals.withoutKey());
    }
}
