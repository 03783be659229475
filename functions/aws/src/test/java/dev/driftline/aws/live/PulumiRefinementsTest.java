package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.aws.emulator.Emulator;
import dev.driftline.core.remedy.Remedies;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.JsonReport;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.Seals;
import dev.driftline.core.report.Severity;
import dev.driftline.core.rules.AcceptedEntry;
import dev.driftline.core.rules.Rules;
import dev.driftline.core.rules.RulesFile;
import dev.driftline.core.who.EventHistory;
import dev.driftline.core.who.Who;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is made of the findings of a Pulumi stack: rules, authors and remedies know them by Terraform's names and by
/// the program's.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PulumiRefinementsTest {

    private static final String QUEUE = "aws_sqs_queue";
    private static final String GROUP = "aws_security_group";

    private Report report;

    @BeforeAll
    void scan() throws IOException {
        report = drifted("smoke");
        assertThat(of(QUEUE, report).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.shown()).isEqualTo("visibilityTimeoutSeconds"));
    }

    private static Report drifted(String world) throws IOException {
        try (var emulator = Emulator.start()) {
            emulator.replay(Worlds.folder(world), "world");
            emulator.replay(Worlds.folder(world), "drift");
            try (var clients = emulator.clients()) {
                return Worlds.scan(clients, PulumiWorld.FORMAT, new PulumiWorld(world).checkpoint());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: aws_sqs_queue, attribute: visibility_timeout_seconds}",
                "{type: aws_sqs_queue, attribute: visibilityTimeoutSeconds}",
                "{type: 'aws:sqs/queue:Queue', attribute: visibility_timeout_seconds}",
                "{type: 'aws:sqs/*', attribute: 'visibilityTimeout*'}",
            })
    void a_rule_names_type_and_attribute_as_terraform_or_as_the_program_does(String what) throws IOException {
        var told = ruled("version: 1\nignore: [{reason: known, %s}]".formatted(what.substring(1, what.length() - 1)));
        assertThat(told.setAside()).extracting(aside -> aside.finding().type()).containsExactly(QUEUE);
        assertThat(told.findings()).hasSize(report.findings().size() - 1);
        assertThat(told.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{type: 'aws:sns/*'}", "{attribute: visibilityTimeout}", "{type: 'sqs/queue:Queue'}"})
    void a_rule_about_something_else_sets_no_queue_aside(String what) throws IOException {
        var told = ruled("version: 1\nignore: [{reason: known, %s}]".formatted(what.substring(1, what.length() - 1)));
        assertThat(of(QUEUE, told)).isEqualTo(of(QUEUE, report));
    }

    @ParameterizedTest
    @ValueSource(strings = {"versioning_configuration.status", "versioningConfiguration.status"})
    void a_severity_of_the_operators_own_names_either_and_the_built_in_ones_still_hold(String attribute)
            throws IOException {
        var told = ruled("version: 1\nseverity: [{severity: low, attribute: %s}]".formatted(attribute));
        assertThat(of("aws_s3_bucket_versioning", report).severity()).isNotEqualTo(Severity.LOW);
        assertThat(of("aws_s3_bucket_versioning", told).severity()).isEqualTo(Severity.LOW);
        assertThat(of(GROUP, told).severity())
                .isEqualTo(of(GROUP, report).severity())
                .isEqualTo(Severity.CRITICAL);
        assertThat(of(QUEUE, told).severity()).isEqualTo(of(QUEUE, report).severity());
    }

    @Test
    void what_the_report_shows_can_be_accepted() throws IOException {
        var finding = new ObjectMapper()
                .readTree(new JsonReport(Seals.withoutKey()).written(report))
                .path("findings")
                .valueStream()
                .filter(each -> each.path("type").asText().equals(QUEUE))
                .findFirst()
                .orElseThrow();
        var change = finding.path("changes").path(0);
        assertThat(change.path("path").asText()).isEqualTo("visibilityTimeoutSeconds");
        var entry = AcceptedEntry.of(
                finding.path("stack").asText(),
                finding.path("address").asText(),
                finding.path("resource_id").asText(),
                finding.path("kind").asText(),
                List.of(new AcceptedEntry.Change(
                        change.path("path").asText(), change.path("seal").asText())),
                "load test",
                "ann",
                Optional.empty());
        var told = ruled(entry.addedTo("rules.yaml", ""));
        assertThat(told.setAside()).extracting(Report.SetAside::by).containsExactly("accepted");
    }

    /// Which requests change an attribute is known by Terraform's name of it.
    @Test
    void the_author_of_a_change_is_found_by_the_event_that_changes_that_attribute() throws IOException {
        var drifted = drifted("iam");
        var role = drifted.findings().stream()
                .filter(finding -> finding.changes().stream()
                        .anyMatch(change -> change.shown().equals("assumeRolePolicy")))
                .findFirst()
                .orElseThrow();
        var event = new ObjectMapper().readTree("""
                {"eventTime": "2026-11-01T10:02:00Z", "eventName": "UpdateAssumeRolePolicy", "eventID": "e1",
                 "eventSource": "iam.amazonaws.com",
                 "userIdentity": {"type": "IAMUser", "userName": "bob", "accountId": "123456789012",
                                  "arn": "arn:aws:iam::123456789012:user/bob"},
                 "userAgent": "aws-cli/2.15.0", "recipientAccountId": "123456789012",
                 "requestParameters": {"roleName": "%s"}}""".formatted(role.resourceId()));
        var told = new Who(answering(event), List.of(), UnaryOperator.identity(), Who.BUDGET).of(drifted);
        assertThat(told.findings())
                .filteredOn(finding -> finding.insight().who().isPresent())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.address()).isEqualTo(role.address());
                    assertThat(finding.insight().who().orElseThrow().actor()).isEqualTo("bob");
                });
    }

    @Test
    void a_door_that_was_opened_has_the_command_that_closes_it() {
        assertThat(of(GROUP, new Remedies().of(report)).insight().remedies())
                .anySatisfy(remedy -> assertThat(remedy.text()).contains("revoke-security-group-ingress"))
                .anySatisfy(remedy -> assertThat(remedy.text()).contains("pulumi up --refresh"));
    }

    private Report ruled(String rules) throws IOException {
        return new Rules(List.of(RulesFile.parse("rules.yaml", rules)), Clock.systemUTC(), Seals.withoutKey())
                .of(report);
    }

    private static EventHistory answering(JsonNode event) {
        return question -> new EventHistory.Answer.Events(
                event.toString().contains(question.value()) ? List.of(event) : List.of());
    }

    private static Finding of(String type, Report report) {
        return report.findings().stream()
                .filter(finding -> finding.type().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
