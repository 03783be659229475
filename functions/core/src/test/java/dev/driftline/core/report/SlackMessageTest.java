package dev.driftline.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class SlackMessageTest {

    private static final String STATE = "s3://states/network/terraform.tfstate";
    private static final Difference OPENED = new Difference(
            "ingress",
            Value.absent(),
            Value.block()
                    .with("cidr_blocks", Value.list(List.of("0.0.0.0/0")))
                    .with("from_port", Value.of(22))
                    .with("description", Value.of("")),
            false);

    @Test
    void a_clean_scan_sends_nothing() {
        assertThat(message(List.of(), List.of())).isEmpty();
    }

    @Test
    void types_that_are_not_supported_alone_send_nothing() {
        assertThat(message(List.of(), List.of(unsupported("aws_foo.a")))).isEmpty();
    }

    @Test
    void the_headline_counts_what_was_found() {
        var message = sent(List.of(
                changed("aws_security_group.web", OPENED), missing("aws_sqs_queue.jobs"), missing("aws_sqs_queue.b")));

        assertThat(message.at("/blocks/0/type").asText()).isEqualTo("header");
        assertThat(message.at("/blocks/0/text/text").asText()).isEqualTo("Drift: 1 changed, 2 missing");
        assertThat(message.get("text").asText())
                .isEqualTo("Drift: 1 changed, 2 missing. Most urgent: aws_security_group.web");
    }

    @Test
    void a_finding_says_what_it_is_where_it_is_and_what_changed() {
        var message = sent(List.of(changed("aws_security_group.web", OPENED)));

        assertThat(message.at("/blocks/2/text/text").asText()).isEqualTo("""
                        🔴 *critical* *changed* `aws_security_group.web`
                        `aws_security_group` · `sg-1` · 123456789012 · eu-west-1
                        • `ingress`
                        ```+ { cidr_blocks = ["0.0.0.0/0"], from_port = 22 }```""");
    }

    @Test
    void a_finding_says_who_made_it_where_that_is_known() {
        var who = new Insight.Attribution(
                "<!channel> bob", Instant.parse("2026-11-21T05:50:00Z"), "AuthorizeIngress", "e1", "CLI", false);

        var message = sent(List.of(changed("aws_security_group.web", OPENED).with(Insight.NONE.with(who))));

        assertThat(message.at("/blocks/2/text/text").asText())
                .contains("\nprobably by &lt;!channel&gt; bob, 2026-11-21T05:50:00Z, AuthorizeIngress via CLI\n");
    }

    @Test
    void a_changed_scalar_stands_beside_what_it_was() {
        var timeout = new Difference("visibility_timeout_seconds", Value.of(60), Value.of(90), false);

        assertThat(sent(List.of(changed("aws_sqs_queue.jobs", timeout)))
                        .at("/blocks/2/text/text")
                        .asText())
                .endsWith("• `visibility_timeout_seconds` `60` → `90`");
    }

    @Test
    void a_changed_policy_is_told_by_its_changed_lines() {
        var before =
                "{\"Statement\":[{\"Sid\":\"Read\",\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}]}";
        var after = before.replace("GetObject", "PutObject");
        var policy = new Difference("policy", Value.of(before), Value.of(after), false);

        assertThat(sent(List.of(changed("aws_iam_policy.p", policy))).toString())
                .contains("- \\\"Action\\\": \\\"s3:GetObject\\\"")
                .contains("+ \\\"Action\\\": \\\"s3:PutObject\\\"")
                .doesNotContain("Resource");
    }

    @Test
    void a_sensitive_value_is_never_shown() {
        var secret = new Difference("password", Value.of("hunter2"), Value.of("hunter3"), true);

        assertThat(sent(List.of(changed("aws_db_instance.main", secret))).toString())
                .contains("`password` (sensitive)")
                .doesNotContain("hunter");
    }

    @Test
    void the_coverage_says_what_was_not_checked_and_why_once() {
        var message = sent(
                List.of(changed("aws_security_group.web", OPENED)),
                List.of(
                        denied("aws_iam_role.a"),
                        denied("aws_iam_role.b"),
                        denied("aws_iam_role.c"),
                        unsupported("aws_foo.a"),
                        unsupported("aws_foo.b")));

        assertThat(texts(message).getLast()).isEqualTo("""
                        *Not checked*
                        • denied: iam:GetRole is not allowed (`aws_iam_role.a` and 2 more)
                        • 2 resources of types that Driftline cannot compare yet: `aws_foo` ×2""");
    }

    @Test
    void full_coverage_is_said_too() {
        assertThat(texts(sent(List.of(missing("aws_sqs_queue.jobs")))).getLast())
                .isEqualTo("Every resource of the scanned states was checked.");
    }

    @Test
    void an_incomplete_scan_without_findings_is_told() {
        var message = sent(List.of(), List.of(denied("aws_iam_role.a")));

        assertThat(message.get("text").asText()).isEqualTo("Scan incomplete");
        assertThat(texts(message).getLast()).contains("iam:GetRole is not allowed");
    }

    @Test
    void a_state_that_was_not_scanned_is_told_with_what_to_do() {
        var stack = new Report.Stack(
                STATE,
                "",
                "",
                "",
                "",
                0,
                Optional.of(new Report.Problem("failed", "access denied", "grant s3:GetObject")));
        var message = new SlackMessage(_ -> "the report")
                .of(new Report(scan(), summary(0, 0, 0), List.of(stack), List.of(), List.of()))
                .orElseThrow();

        assertThat(message.get("text").asText()).isEqualTo("1 state not scanned");
        assertThat(texts(message)).contains("⚠️ *not scanned* `" + STATE + "`\naccess denied\ngrant s3:GetObject");
    }

    @Test
    void names_cannot_mention_link_or_format() {
        var hostile = "aws_x.y[\"<!channel> <https://evil.example|ok> *b* `rm` & \u202Enimda\n@here\"]";
        var message = sent(List.of(changed(hostile, OPENED)));

        assertThat(message.toString()).doesNotContain("<!channel>", "<https", "\u202E");
        assertThat(message.at("/blocks/2/text/text").asText())
                .contains(
                        "`aws_x.y[\"&lt;!channel&gt; &lt;https://evil.example|ok&gt; *b* 'rm' &amp; \\u{202e}nimda\\n@here\"]`");
        assertThat(message.get("text").asText()).contains("&lt;!channel&gt;").doesNotContain("<");
    }

    @Test
    void nothing_is_unfurled_and_every_formatted_text_is_verbatim() {
        var message = sent(List.of(changed("aws_security_group.web", OPENED)), List.of(denied("aws_iam_role.a")));

        assertThat(message.get("unfurl_links").asBoolean(true)).isFalse();
        assertThat(message.get("unfurl_media").asBoolean(true)).isFalse();
        assertThat(message.has("link_names")).isFalse();
        assertThat(message.findParents("text").stream()
                        .filter(node -> node.path("type").asText().equals("mrkdwn")))
                .isNotEmpty()
                .allMatch(text -> text.get("verbatim").asBoolean());
    }

    @Test
    void a_thousand_findings_stay_within_the_limits_and_the_rest_is_counted() {
        var findings = IntStream.range(0, 1000)
                .mapToObj(i -> missing("aws_sqs_queue.q" + i))
                .toList();
        var message = sent(findings);

        assertWithinLimits(message);
        var told = texts(message).stream()
                .filter(text -> text.contains("*missing*"))
                .count();
        assertThat(told).isGreaterThan(25);
        assertThat(texts(message)).contains("*%d more findings* in s3://reports/scan-1.html".formatted(1000 - told));
    }

    @Test
    void the_longest_and_most_escaped_finding_stays_within_the_limits() {
        var long5 = "&<>😀`".repeat(2000);
        var lines = IntStream.range(0, 100).mapToObj(i -> "&".repeat(100) + i).toList();
        var changes = Stream.of(
                        new Difference(long5, Value.of(long5), Value.of(long5 + "!"), false),
                        new Difference(long5, Value.list(List.of("a")), Value.list(lines), false),
                        new Difference(long5, Value.absent(), Value.of("x\n" + long5 + "\n" + long5), false))
                .flatMap(change -> Stream.of(change, change, change))
                .toList();
        var finding = new Finding(
                "f",
                Finding.Kind.CHANGED,
                long5,
                long5,
                long5,
                long5,
                "123456789012",
                long5,
                Severity.HIGH,
                List.of(long5, long5, long5, long5, long5),
                changes);
        var authored = new Insight.Attribution(long5, Instant.EPOCH, long5, long5, long5, true);
        var stack = new Report.Stack(long5, "", "", "", "", 0, Optional.of(new Report.Problem(long5, long5, long5)));
        var unchecked = IntStream.range(0, 50)
                .mapToObj(i -> new Report.Unchecked(long5, long5, Report.Status.DENIED, i + long5))
                .toList();
        var message = new SlackMessage(_ -> long5)
                .of(new Report(
                        scan(),
                        summary(1, 0, 50),
                        IntStream.range(0, 60).mapToObj(_ -> stack).toList(),
                        List.of(finding.with(Insight.NONE.with(authored)), finding),
                        unchecked))
                .orElseThrow();

        assertWithinLimits(message);
        assertThat(texts(message)).anyMatch(text -> text.contains("*high* *changed*"));
        assertThat(texts(message)).anyMatch(text -> text.contains("more states not scanned"));
    }

    private static void assertWithinLimits(ObjectNode message) {
        var json = message.toString();
        assertThat(json.codePointCount(0, json.length())).isLessThanOrEqualTo(12_000);
        assertThat(message.get("blocks").size()).isLessThanOrEqualTo(45);
        assertThat(texts(message)).allMatch(text -> text.length() <= 3000);
        assertThat(message.at("/blocks/0/text/text").asText().length()).isLessThanOrEqualTo(150);
        assertThat(message.get("text").asText().length()).isLessThanOrEqualTo(4000);
    }

    private static List<String> texts(JsonNode message) {
        return StreamSupport.stream(message.get("blocks").spliterator(), false)
                .filter(block -> block.get("type").asText().equals("section"))
                .map(block -> block.at("/text/text").asText())
                .toList();
    }

    private static ObjectNode sent(List<Finding> findings) {
        return sent(findings, List.of());
    }

    private static ObjectNode sent(List<Finding> findings, List<Report.Unchecked> coverage) {
        return message(findings, coverage).orElseThrow();
    }

    private static Optional<ObjectNode> message(List<Finding> findings, List<Report.Unchecked> coverage) {
        var missing = (int) findings.stream()
                .filter(finding -> finding.kind() == Finding.Kind.MISSING)
                .count();
        var stack = new Report.Stack(STATE, "terraform/4", "7", "lineage", "observed", 9, Optional.empty());
        var report = new Report(
                scan(),
                summary(findings.size() - missing, missing, coverage.size()),
                List.of(stack),
                findings,
                coverage);
        return new SlackMessage(it -> "s3://reports/" + it.scan().id() + ".html").of(report);
    }

    private static Report.Scan scan() {
        return new Report.Scan(
                "scan-1",
                Instant.parse("2026-01-02T03:04:05Z"),
                Duration.ofSeconds(12),
                "0.1.0",
                Map.of("ec2:DescribeVpcs", 4));
    }

    private static Report.Summary summary(int changed, int missing, int unknown) {
        return new Report.Summary(100, 100 - changed - missing - unknown, changed, missing, 0, unknown, 0);
    }

    private static Finding changed(String address, Difference... changes) {
        return new Finding(
                "f1",
                Finding.Kind.CHANGED,
                STATE,
                address,
                "aws_security_group",
                "sg-1",
                "123456789012",
                "eu-west-1",
                Severity.CRITICAL,
                List.of(),
                List.of(changes));
    }

    private static Finding missing(String address) {
        return new Finding(
                "f2",
                Finding.Kind.MISSING,
                STATE,
                address,
                "aws_sqs_queue",
                "jobs",
                "123456789012",
                "eu-west-1",
                Severity.HIGH,
                List.of(),
                List.of());
    }

    private static Report.Unchecked denied(String address) {
        return new Report.Unchecked(address, "aws_iam_role", Report.Status.DENIED, "iam:GetRole is not allowed");
    }

    private static Report.Unchecked unsupported(String address) {
        return new Report.Unchecked(address, "aws_foo", Report.Status.UNSUPPORTED, "not yet");
    }
}
