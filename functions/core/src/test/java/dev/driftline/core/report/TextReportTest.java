package dev.driftline.core.report;

import static dev.driftline.core.report.SampleReport.changed;
import static dev.driftline.core.report.SampleReport.unchecked;
import static dev.driftline.core.report.SampleReport.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private final TextReport plain = new TextReport(false);

    @Test
    void tells_findings_by_stack_then_what_was_not_compared_then_one_summary_line() {
        assertThat(written(plain, SampleReport.rich())).isEqualTo("""
                s3://acme-state/prod/network.tfstate
                  terraform/4, serial 12, lock observed, 44 resources
                  ~ module.edge["a"].aws_security_group.web  critical  sg-0123456789abcdef0
                      ingress:
                        + { cidr_blocks = ["0.0.0.0/0"], from_port = 22, protocol = "tcp",
                            to_port = 22 }
                      also shows in aws_vpc.main
                  - aws_sqs_queue.jobs  high  missing
                      https://sqs.us-east-1.amazonaws.com/123456789012/jobs
                  ~ aws_db_instance.main  medium  sg-0123456789abcdef0
                      password: (sensitive) changed
                      allocated_storage: 100 -> 200
                      also shows in aws_vpc.main

                Not compared
                  denied (2): ec2:DescribeVpcs is denied
                      aws_vpc.a, aws_vpc.b
                  unsupported (3): not yet
                      aws_bar (1), aws_foo (2)

                Drift found: 2 changed, 1 missing, 36 in sync, 2 could not be read, 3
                unsupported of 44 resources. 3 API calls in 3.2 s.
                """);
    }

    @Test
    void says_no_drift_when_everything_was_read_and_nothing_differs() {
        assertThat(written(plain, SampleReport.with()))
                .contains("  no findings\n")
                .endsWith("No drift: 44 in sync of 44 resources. 3 API calls in 3.2 s.\n")
                .doesNotContain("Not compared");
    }

    @Test
    void never_says_no_drift_when_something_could_not_be_read() {
        var report = SampleReport.of(
                List.of(), List.of(unchecked("aws_vpc.a", "aws_vpc", Report.Status.THROTTLED, "slow down")));

        assertThat(written(plain, report)).contains("Scan incomplete: ").doesNotContain("No drift");
    }

    @Test
    void a_state_that_was_not_scanned_says_why() {
        var stack = SampleReport.notScanned("locked", "held by ann@host", "wait");

        assertThat(written(plain, SampleReport.of(List.of(stack), List.of(), List.of())))
                .contains("s3://acme-state/prod/network.tfstate  not scanned\n  ! held by ann@host\n")
                .contains("Scan incomplete: no resources; 1 state not scanned.");
    }

    @Test
    void a_cause_is_told_once_with_some_of_those_it_happened_to() {
        var denied = IntStream.range(0, 30)
                .mapToObj(i -> unchecked("aws_vpc.v" + i, "aws_vpc", Report.Status.DENIED, "ec2:DescribeVpcs: denied"))
                .toList();

        assertThat(written(plain, SampleReport.of(List.of(), denied))).contains("""
                        Not compared
                          denied (30): ec2:DescribeVpcs: denied
                              aws_vpc.v0, aws_vpc.v1, aws_vpc.v2, aws_vpc.v3, aws_vpc.v4 and 25 more
                        """);
    }

    @Test
    void a_policy_shows_only_the_lines_that_differ() {
        var before = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"Read\",\"Effect\":\"Allow\","
                + "\"Action\":[\"s3:GetObject\",\"s3:ListBucket\"],\"Resource\":\"*\"},"
                + "{\"Sid\":\"Send\",\"Effect\":\"Allow\",\"Action\":\"sqs:SendMessage\",\"Resource\":\"*\"}]}";
        var after =
                "{\"Statement\":[{\"Action\":[\"sqs:*\"],\"Effect\":\"Allow\",\"Resource\":[\"*\"],\"Sid\":\"Send\"},"
                        + "{\"Action\":[\"s3:ListBucket\",\"s3:GetObject\"],\"Effect\":\"Allow\",\"Resource\":\"*\","
                        + "\"Sid\":\"Read\"}],\"Version\":\"2012-10-17\"}";

        assertThat(text("policy", Value.of(before), Value.of(after))).contains("""
                      policy:
                          …
                          "Sid": "Send"
                          "Effect": "Allow"
                        - "Action": "sqs:SendMessage"
                        + "Action": "sqs:*"
                          "Resource": "*"
                          …
                """);
    }

    @Test
    void rules_that_replace_each_other_stand_under_each_other() {
        var old = Value.block()
                .with("cidr_blocks", Value.list(List.of("10.0.0.0/8")))
                .with("from_port", Value.of(22))
                .with("protocol", Value.of("tcp"))
                .with("to_port", Value.of(22));
        var other = Value.block().with("self", Value.of(true));

        assertThat(written(
                        plain,
                        SampleReport.with(changed(
                                "aws_security_group.web",
                                Severity.HIGH,
                                new Difference("ingress", old, Value.absent(), false),
                                new Difference("ingress", other, Value.absent(), false),
                                new Difference("ingress", Value.absent(), SampleReport.openRule(), false)))))
                .contains("""
                              ingress:
                                - { cidr_blocks = ["10.0.0.0/8"], from_port = 22, protocol = "tcp",
                                    to_port = 22 }
                                + { cidr_blocks = ["0.0.0.0/0"], from_port = 22, protocol = "tcp",
                                    to_port = 22 }
                                - { self = true }
                        """);
    }

    @Test
    void long_values_are_cut_where_they_do_not_differ() {
        var start = "arn:aws:kms:us-east-1:123456789012:key/0aa2c6b1-f8a3-4c37-9d56-";

        assertThat(text("kms_key_id", Value.of(start + "1d1bfa5c8e0f"), Value.of(start + "2f2b00000000")))
                .contains("""
                              kms_key_id:
                                - …-f8a3-4c37-9d56-1d1bfa5c8e0f"
                                + …-f8a3-4c37-9d56-2f2b00000000"
                        """);
    }

    @Test
    void a_thousand_lines_are_not_printed() {
        var script = String.join(
                "\n", IntStream.range(0, 1000).mapToObj(i -> "line " + i).toList());

        assertThat(text("definition", Value.absent(), Value.of(script)))
                .contains("        + line 0\n")
                .contains("          … 976 more lines\n");
    }

    @Test
    void escape_sequences_of_hostile_names_are_shown_and_not_obeyed() {
        var text = text("tags[\"a\u001b]0;x\u0007\"]", Value.of("\u001b[2J\u202egnp.exe"), Value.of("a\nb\u009b31m"));

        assertThat(text)
                .contains("tags[\"a\\u{1b}]0;x\\u{7}\"]: \"\\u{1b}[2J\\u{202e}gnp.exe\" -> \"a\\nb\\u{9b}31m\"")
                .doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]");
    }

    @Test
    void no_line_is_longer_than_80_columns_but_for_a_word_that_cannot_be_broken() {
        var address = "module.a_rather_long_name_of_a_module[\"eu\"].aws_security_group.an_even_longer_name";
        var report = SampleReport.of(
                List.of(changed(
                        address,
                        Severity.HIGH,
                        new Difference("description", Value.of("old ".repeat(15)), Value.of("new ".repeat(15)), false),
                        new Difference("ingress", Value.absent(), SampleReport.openRule(), false))),
                List.of(unchecked("aws_vpc.a", "aws_vpc", Report.Status.DENIED, "not allowed ".repeat(20))));

        assertThat(written(plain, report).lines().filter(line -> !line.contains(address)))
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void what_no_state_holds_what_is_set_aside_and_notices_are_told_too() {
        var orphan = new Finding(
                "f",
                Finding.Kind.UNMANAGED,
                "",
                "aws_s3_bucket:export",
                "aws_s3_bucket",
                "export",
                "",
                "",
                Severity.MEDIUM,
                List.of(),
                List.of());
        var report = SampleReport.with(orphan);
        var aside = new Report.SetAside(orphan, "ignore_rule", "capacity is the autoscaler's");

        assertThat(written(
                        plain,
                        report.with(report.summary(), report.findings(), List.of(aside, aside))
                                .withNotices(List.of("rule 3 ends tomorrow"))))
                .contains("""
                        In no state
                          + aws_s3_bucket:export  medium  unmanaged  export

                        Set aside (2)
                          ignore rule: capacity is the autoscaler's
                              aws_s3_bucket:export, aws_s3_bucket:export

                        note: rule 3 ends tomorrow
                        """);
    }

    @Test
    void types_that_cannot_be_compared_stand_with_the_reason_of_each() {
        var report = SampleReport.of(
                List.of(),
                List.of(
                        unchecked("aws_foo.a", "aws_foo", Report.Status.UNSUPPORTED, "not yet"),
                        unchecked("aws_bar.a", "aws_bar", Report.Status.UNSUPPORTED, "no ARN in the state"),
                        unchecked("aws_foo.b", "aws_foo", Report.Status.UNSUPPORTED, "no ARN in the state")));
        assertThat(written(plain, report)).contains("""
                        Not compared
                          unsupported (1): not yet
                              aws_foo (1)
                          unsupported (2): no ARN in the state
                              aws_bar (1), aws_foo (1)
                        """);
    }

    @Test
    void what_the_configuration_leaves_out_is_told_beside_what_rules_do() {
        assertThat(written(plain, SampleReport.rich())).doesNotContain("left out");
        assertThat(written(plain, SampleReport.leavingOut(3, 2)))
                .contains("left out by ignore_changes of the configuration: 3 differences of 2 resources\n");
    }

    @Test
    void colours_come_only_when_asked_for() {
        assertThat(written(plain, SampleReport.rich())).doesNotContain("\u001b");
        assertThat(written(new TextReport(true), SampleReport.rich())).contains("\u001b[31m100\u001b[0m");
    }

    private String text(String path, Value expected, Value actual) {
        return written(
                plain,
                SampleReport.with(changed("aws_x.y", Severity.LOW, new Difference(path, expected, actual, false))));
    }
}
