package dev.driftline.core.who;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Finding.Kind;
import dev.driftline.core.report.Insight.Attribution;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Events in the form that CloudTrail documents, most of which made none of the findings.
class WhoTest {

    /// Who made each finding, and by which event, with what and how surely; nobody where nobody can be sure.
    private static final List<String> MADE = List.of(
            "e04 jane@example.com via AdministratorAccess, console, sure",
            "e08 bob, CLI, sure",
            "e12 root, console, sure",
            "nobody",
            "e15 dave@example.com via breakglass, SDK, sure",
            "e19 carol via ops, CLI, sure",
            "nobody",
            "e21 bob, CLI, probably",
            "e22 AwsConfig via AWSServiceRoleForConfigRemediation, config.amazonaws.com, sure",
            "e25 carol via ops, CLI, sure",
            "e26 jane@example.com via AdministratorAccess, CLI, sure",
            "e29 bob, CLI, sure",
            "e32 carol via ops, CLI, probably",
            "nobody");

    private final List<JsonNode> records = records();
    private final List<EventHistory.Question> asked = new ArrayList<>();

    private static List<Finding> made() {
        var role = "arn:aws:iam::123456789012:policy/web";
        return List.of(
                changed("aws_security_group", "sg-1", "ingress", Value.absent(), openRule()),
                changed("aws_sqs_queue", queue("jobs"), "delay_seconds", Value.of(0), Value.of(30)),
                missing("aws_lambda_function", "mailer"),
                changed("aws_iam_role", "job", "assume_role_policy", Value.of("a"), Value.of("{\"Statement\":1}")),
                changed(
                        "aws_iam_role",
                        "app",
                        "managed_policy_arns",
                        Value.absent(),
                        Value.of("arn:aws:iam::aws:policy/AdministratorAccess")),
                missing("aws_iam_role_policy_attachment", "web/" + role),
                changed("aws_cloudwatch_log_group", "/app", "retention_in_days", Value.of(30), Value.of(7)),
                changed(
                        "aws_dynamodb_table",
                        "orders",
                        "billing_mode",
                        Value.of("PAY_PER_REQUEST"),
                        Value.of("PROVISIONED")),
                changed(
                        "aws_s3_bucket_public_access_block",
                        "data",
                        "block_public_acls",
                        Value.of(true),
                        Value.of(false)),
                changed(
                        "aws_route53_record",
                        "Z1_www.example.com_A",
                        "records",
                        Value.absent(),
                        Value.of("198.51.100.7")),
                changed("aws_instance", "i-1", "instance_type", Value.of("t3.micro"), Value.of("t3.large")),
                missing("aws_instance", "i-2"),
                changed("aws_kms_key", "k-1", "enable_key_rotation", Value.of(true), Value.of(false)),
                missing("aws_vpc", "vpc-1"));
    }

    @Test
    void each_finding_is_attributed_to_the_event_that_made_it_or_to_none() {
        assertThat(made()).extracting(this::told).containsExactlyElementsOf(MADE);
        assertThat(records).hasSizeGreaterThan(30);
    }

    @Test
    void the_numbers_are_those_of_the_document() throws IOException {
        var told = made().stream().map(this::told).toList();
        var named = IntStream.range(0, told.size())
                .filter(i -> !told.get(i).equals("nobody"))
                .boxed()
                .toList();
        var right = named.stream().filter(i -> told.get(i).equals(MADE.get(i))).count();
        var sure = named.stream().filter(i -> told.get(i).endsWith(", sure")).count();
        assertThat(Files.readAllLines(Path.of("../../docs/judgement.md")))
                .contains(
                        "| %d | %d | %d | %d | %d |".formatted(records.size(), told.size(), named.size(), sure, right));
    }

    @Test
    void nobody_known_is_said_with_how_late_events_may_come() {
        assertThat(scanned(60, missing("aws_vpc", "vpc-1")).notices())
                .singleElement()
                .asString()
                .contains("1 findings", "15 minutes late");
    }

    @Test
    void a_refusal_is_one_notice_and_the_findings_stay() {
        EventHistory denying = question -> {
            asked.add(question);
            return new EventHistory.Answer.Refused("denied");
        };
        var report = who(denying, 60).of(report(missing("aws_vpc", "vpc-1"), missing("aws_vpc", "vpc-2")));
        assertThat(report.findings()).hasSize(2);
        assertThat(report.notices()).singleElement().asString().endsWith("denied");
        assertThat(asked).hasSize(1);
    }

    @Test
    void no_more_is_asked_than_the_budget_allows() {
        var report = scanned(3, missing("aws_vpc", "vpc-1"), missing("aws_vpc", "vpc-2"), missing("aws_vpc", "vpc-3"));
        assertThat(asked).hasSizeLessThanOrEqualTo(3);
        assertThat(report.notices()).anySatisfy(notice -> assertThat(notice).contains("not asked about"));
    }

    @Test
    void the_same_question_is_asked_once() {
        scanned(60, missing("aws_vpc", "vpc-1"), missing("aws_vpc", "vpc-2"));
        assertThat(asked).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void only_wanted_findings_are_asked_about() {
        new Who(this::answer, List.of(), findings -> List.of(), 60).of(report(missing("aws_vpc", "vpc-1")));
        assertThat(asked).isEmpty();
    }

    @Test
    void events_of_global_services_are_in_one_region() {
        scanned(60, missing("aws_iam_role", "x"));
        assertThat(asked).allMatch(question -> question.region().equals("us-east-1"));
    }

    @Test
    void a_secret_is_never_matched() {
        var change = new Difference("description", Value.of("before"), Value.of("0.0.0.0/0"), true);
        assertThat(told(finding(Kind.CHANGED, "aws_security_group", "sg-1", change)))
                .isEqualTo("nobody");
    }

    @ParameterizedTest
    @CsvSource({
        "APN/1.0 HashiCorp/1.0 Terraform/1.11.4 aws-sdk-go-v2/1.36, Terraform",
        "APN/1.0 OpenTofu/1.9 terraform-provider-aws/5.0, OpenTofu",
        "aws-cli/2.15.0 md/awscrt, CLI",
        "aws-sdk-java/2.40, SDK",
        "console.amazonaws.com, console",
        "curl/8, ''"
    })
    void the_user_agent_tells_the_tool(String agent, String tool) {
        assertThat(Via.of(new JsonMapper().createObjectNode().put("userAgent", agent)))
                .isEqualTo(tool);
    }

    @Test
    void the_table_names_events_and_where_they_name_the_resource() {
        assertThat(EventTable.known().rows()).hasSizeGreaterThan(60).allSatisfy((type, row) -> {
            assertThat(row.source()).as(type).isNotEmpty();
            assertThat(row.named().size() + row.parts().stream().count())
                    .as(type)
                    .isPositive();
            assertThat(row.deleted().size() + row.changed().size()).as(type).isPositive();
            row.changed()
                    .values()
                    .forEach(events ->
                            assertThat(events).as(type).allMatch(event -> event.matches("[A-Z][A-Za-z0-9]+")));
        });
    }

    private String told(Finding finding) {
        return scanned(60, finding)
                .findings()
                .getFirst()
                .insight()
                .who()
                .map(WhoTest::told)
                .orElse("nobody");
    }

    private static String told(Attribution who) {
        return "%s %s, %s, %s".formatted(who.eventId(), who.actor(), who.via(), who.sure() ? "sure" : "probably");
    }

    private Report scanned(int budget, Finding... findings) {
        return who(this::answer, budget).of(report(findings));
    }

    private static Who who(EventHistory history, int budget) {
        return new Who(history, List.of("ci-*"), UnaryOperator.identity(), budget);
    }

    private EventHistory.Answer answer(EventHistory.Question question) {
        asked.add(question);
        return new EventHistory.Answer.Events(records.stream()
                .filter(each -> switch (question.by()) {
                    case EVENT -> each.path("eventName").asText().equals(question.value());
                    case RESOURCE -> each.path("requestParameters").toString().contains(question.value());
                })
                .toList()
                .reversed());
    }

    private static Report report(Finding... findings) {
        return new Report(
                new Report.Scan("scan", Instant.EPOCH, Duration.ofSeconds(2), "0.1.0", Map.of()),
                new Report.Summary(3, 2, 1, 0, 0, 0, 0),
                List.of(new Report.Stack("a", "terraform/4", "7", "lineage", "observed", 3, Optional.empty())),
                List.of(findings),
                List.of());
    }

    private static Finding changed(String type, String id, String path, Value expected, Value actual) {
        return finding(Kind.CHANGED, type, id, new Difference(path, expected, actual, false));
    }

    private static Finding missing(String type, String id) {
        return finding(Kind.MISSING, type, id);
    }

    private static Finding finding(Kind kind, String type, String id, Difference... changes) {
        return new Finding(
                id,
                kind,
                "a",
                type + ".a",
                type,
                id,
                "123456789012",
                "eu-west-1",
                Severity.HIGH,
                List.of(),
                List.of(changes));
    }

    private static String queue(String name) {
        return "https://sqs.eu-west-1.amazonaws.com/123456789012/" + name;
    }

    private static Value openRule() {
        return Value.block()
                .with("cidr_blocks", Value.list(List.of("0.0.0.0/0")))
                .with("from_port", Value.of(22))
                .with("protocol", Value.of("tcp"))
                .with("to_port", Value.of(22));
    }

    private static List<JsonNode> records() {
        try (var in = Objects.requireNonNull(WhoTest.class.getResourceAsStream("records.json"))) {
            var records = new ArrayList<JsonNode>();
            new JsonMapper().readTree(in).forEach(records::add);
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
