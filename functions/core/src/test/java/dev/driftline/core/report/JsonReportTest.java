package dev.driftline.core.report;

import static dev.driftline.core.report.SampleReport.STACK;
import static dev.driftline.core.report.SampleReport.changed;
import static dev.driftline.core.report.SampleReport.written;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    private final JsonReport format = new JsonReport();

    @Test
    void is_what_the_schema_says() {
        assertThat(violations(written(format, SampleReport.rich()))).isEmpty();
    }

    @Test
    void is_what_the_schema_says_when_no_state_could_be_read() {
        var stack = SampleReport.notScanned("locked", "held by ann@host since 2026-11-21T10:00:00Z", "wait");

        var json = written(format, SampleReport.of(List.of(stack), List.of(), List.of()));

        assertThat(violations(json)).isEmpty();
        assertThat(parsed(json).at("/stacks/0/problem/kind").asText()).isEqualTo("locked");
        assertThat(parsed(json).at("/stacks/0/serial").isNull()).isTrue();
    }

    @Test
    void the_schema_refuses_a_report_that_breaks_the_contract() {
        var json = written(format, SampleReport.rich());

        assertThat(violations(json.replace("\"kind\": \"missing\"", "\"kind\": \"gone\"")))
                .isNotEmpty();
        assertThat(violations(json.replace("\"in_sync\"", "\"insync\""))).isNotEmpty();
        assertThat(violations(json.replace("\"serial\": 12", "\"serial\": \"12\"")))
                .isNotEmpty();
    }

    @Test
    void has_every_field_of_the_contract() {
        var json = parsed(written(format, SampleReport.rich()));

        assertThat(json.get("schema_version").asText()).isEqualTo("1");
        assertThat(json.at("/scan/started_at").asText()).isEqualTo("2026-11-21T10:15:30Z");
        assertThat(json.at("/scan/duration_ms").asInt()).isEqualTo(3210);
        assertThat(json.at("/scan/api_calls/total").asInt()).isEqualTo(3);
        assertThat(json.at("/scan/api_calls/by_operation/ec2:DescribeSecurityGroups")
                        .asInt())
                .isEqualTo(2);
        assertThat(json.at("/stacks/0/source").asText()).isEqualTo(STACK);
        assertThat(json.at("/stacks/0/serial").asInt()).isEqualTo(12);
        assertThat(json.at("/findings/0/address").asText()).isEqualTo("module.edge[\"a\"].aws_security_group.web");
        assertThat(json.at("/findings/0/severity").asText()).isEqualTo("critical");
        assertThat(json.at("/findings/0/related/0").asText()).isEqualTo("aws_vpc.main");
        assertThat(json.at("/findings/1/kind").asText()).isEqualTo("missing");
        assertThat(json.at("/coverage/3/status").asText()).isEqualTo("denied");
        assertThat(json.at("/coverage")).hasSize(5);
    }

    @Test
    void what_was_left_out_is_counted() {
        var some = new Report.Summary(3, 3, 0, 0, 0, 0, 0, new Report.Ignored(5, 2));
        var none = SampleReport.rich();
        var json = written(format, new Report(none.scan(), some, none.stacks(), none.findings(), none.coverage()));

        assertThat(violations(json)).isEmpty();
        assertThat(parsed(json).at("/summary/ignored").asInt()).isEqualTo(5);
        assertThat(parsed(written(format, none)).at("/summary/ignored")).hasToString("0");
    }

    @Test
    void values_keep_their_json_types() {
        var live = Value.block()
                .with("list", Value.list(List.of("a", "b")))
                .with("set", Value.set(List.of(1, 2)))
                .with("map", Value.map(Map.of("k", "v")))
                .with("flag", Value.of(true))
                .with("whole", Value.of(new BigDecimal("1E+3")))
                .with("fraction", Value.of(new BigDecimal("0.50")))
                .with("nothing", Value.absent());

        var change = parsed(written(
                        format,
                        SampleReport.with(changed(
                                "aws_x.y", Severity.LOW, new Difference("block", Value.absent(), live, false)))))
                .at("/findings/0/changes/0");

        assertThat(change.get("expected").isNull()).isTrue();
        assertThat(change.get("actual"))
                .hasToString("{\"list\":[\"a\",\"b\"],\"set\":[1,2],\"map\":{\"k\":\"v\"},\"flag\":true,"
                        + "\"whole\":1000,\"fraction\":0.5,\"nothing\":null}");
    }

    @Test
    void a_sensitive_change_tells_that_and_nothing_more() {
        var json = written(format, SampleReport.rich());

        assertThat(json).doesNotContain("hunter2").doesNotContain("correct horse");
        var change = parsed(json).at("/findings/2/changes/0");
        assertThat(change.get("expected").asText()).isEqualTo("(sensitive)");
        assertThat(change.get("actual").asText()).isEqualTo("(sensitive)");
        assertThat(change.get("sensitive").asBoolean()).isTrue();
    }

    @Test
    void names_of_any_script_arrive_whole_and_no_terminal_obeys_them() {
        var name = "größe \u001b[31m\u009b2J 日本 😀";

        var json = written(
                format,
                SampleReport.with(changed(
                        "aws_x.y",
                        Severity.LOW,
                        new Difference("tags[\"Name\"]", Value.of(name), Value.of(""), false))));

        assertThat(json).matches("[\\n\\x20-\\x7e]+");
        assertThat(parsed(json).at("/findings/0/changes/0/expected").asText()).isEqualTo(name);
    }

    private static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    private static List<String> violations(String json) {
        return schema()
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonSchema schema() {
        var resource = Objects.requireNonNull(JsonReport.class.getResourceAsStream("report-v1.schema.json"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(resource);
    }
}
