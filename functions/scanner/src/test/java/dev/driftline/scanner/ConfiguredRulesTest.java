package dev.driftline.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.config.StoredConfiguration;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.config.BadConfigurationException;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.Severity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfiguredRulesTest {

    @Test
    void what_the_configuration_ignores_is_set_aside_with_its_reason() throws JsonProcessingException {
        var refined = of("""
                {"version": 1, "ignore": [{"type": "aws_sqs_queue", "attribute": "tags", "reason": "tagged by finance"}]}""");

        assertThat(refined.findings()).isEmpty();
        assertThat(refined.setAside())
                .singleElement()
                .satisfies(aside -> assertThat(aside.reason()).contains("tagged by finance"));
    }

    @Test
    void without_rules_nothing_is_left_out() throws JsonProcessingException {
        assertThat(of("null").findings()).hasSize(1);
    }

    @Test
    void a_rule_that_means_nothing_is_told_and_not_passed_over() {
        assertThatThrownBy(() -> of("""
                {"version": 1, "ignore": [{"kind_of": "x", "reason": "r"}]}"""))
                .isInstanceOf(BadConfigurationException.class)
                .hasMessageContaining("rules line 1: ignore.0");
    }

    private static Report of(String section) throws JsonProcessingException {
        try (var clients = new AwsClients(new AwsSettings("us-east-1", Optional.empty(), 1))) {
            return new ConfiguredRules(new StoredConfiguration(clients))
                    .of(new ObjectMapper().readTree(section), Clock.systemUTC())
                    .of(report());
        }
    }

    private static Report report() {
        var finding = new Finding(
                "f",
                Finding.Kind.CHANGED,
                "s3://b/k",
                "aws_sqs_queue.q",
                "aws_sqs_queue",
                "q",
                "123456789012",
                "us-east-1",
                Severity.LOW,
                List.of(),
                List.of(new Difference("tags[\"cost\"]", Value.absent(), Value.of("7"), false)));
        return new Report(
                new Report.Scan("scan", Instant.EPOCH, Duration.ZERO, "0.1.0", Map.of()),
                new Report.Summary(1, 0, 1, 0, 0, 0, 0),
                List.of(),
                List.of(finding),
                List.of());
    }
}
