package dev.driftline.core.report;

import static dev.driftline.core.report.SampleReport.written;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class SarifReportTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = schema();

    private final SarifReport format = new SarifReport();

    @Test
    void is_what_the_schema_of_oasis_says() throws IOException {
        assertThat(SCHEMA.validate(sarif(SampleReport.rich()))).isEmpty();
        assertThat(SCHEMA.validate(sarif(SampleReport.with()))).isEmpty();
        assertThat(SCHEMA.validate(sarif(HostileReport.of("]({}\u0000%2f://@a:b c\"\ud800../..?#"))))
                .isEmpty();
    }

    @Test
    void the_schema_refuses_what_is_wrong() throws IOException {
        assertThat(SCHEMA.validate(JSON.readTree("{\"version\": \"2.1.0\", \"runs\": [{}]}")))
                .isNotEmpty();
    }

    @Test
    void a_result_has_what_github_needs() throws IOException {
        var result = sarif(SampleReport.rich()).at("/runs/0/results/0");

        assertThat(result.path("ruleId").asText()).isEqualTo("changed");
        assertThat(result.path("level").asText()).isEqualTo("error");
        assertThat(result.at("/message/text").asText())
                .startsWith("module.edge[\"a\"].aws_security_group.web changed: ingress (critical).\n")
                .contains("+ { cidr_blocks = [\"0.0.0.0/0\"]");
        assertThat(result.at("/partialFingerprints/primaryLocationLineHash").asText())
                .matches("[0-9a-f]{16}:1");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("s3/acme-state/prod/network.tfstate");
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asText())
                .isEqualTo("module.edge[\"a\"].aws_security_group.web");
    }

    @Test
    void every_rule_that_a_result_names_is_described() throws IOException {
        var rules = new ArrayList<String>();
        sarif(SampleReport.with())
                .at("/runs/0/tool/driver/rules")
                .forEach(rule -> rules.add(rule.path("id").asText()));

        assertThat(rules)
                .containsExactlyElementsOf(List.of(Finding.Kind.values()).stream()
                        .map(Finding.Kind::label)
                        .toList());
    }

    @Test
    void a_scan_that_could_not_read_everything_was_not_successful_and_says_why() throws IOException {
        assertThat(sarif(SampleReport.with())
                        .at("/runs/0/invocations/0/executionSuccessful")
                        .asBoolean())
                .isTrue();
        var invocation = sarif(SampleReport.rich()).at("/runs/0/invocations/0");
        assertThat(invocation.path("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asText())
                .isEqualTo("denied: ec2:DescribeVpcs is denied (2 resources)");
    }

    @Test
    void a_value_makes_no_link_and_a_sensitive_one_is_not_there() throws IOException {
        assertThat(sarif(HostileReport.of("[click](https://evil.example)")).findValues("message"))
                .hasSizeGreaterThan(3)
                .allMatch(message -> !message.path("text").asText().contains("](https"));
        assertThat(written(format, SampleReport.rich())).doesNotContain("hunter2");
    }

    private JsonNode sarif(Report report) throws IOException {
        return JSON.readTree(written(format, report));
    }

    private static JsonSchema schema() {
        try (var in = SarifReportTest.class.getResourceAsStream("/sarif-schema-2.1.0.json.gz")) {
            assertThat(in).isNotNull();
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(JSON.readTree(new GZIPInputStream(in)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
