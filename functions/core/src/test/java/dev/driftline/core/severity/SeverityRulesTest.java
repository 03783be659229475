package dev.driftline.core.severity;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.match.Selector;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule that Driftline comes with decides what it says, and its opposite is nobody's alarm.
class SeverityRulesTest {

    private static final SeverityRules DEFAULTS = SeverityRules.defaults();

    /// @param because of the rule that decides; empty when none does
    record Case(String because, Finding finding) {
        @Override
        public String toString() {
            return finding.type() + " " + finding.kind() + " " + finding.changes();
        }
    }

    static Stream<Case> cases() throws IOException {
        var cases = new ArrayList<Case>();
        try (var in = SeverityRulesTest.class.getResourceAsStream("cases.yaml")) {
            new ObjectMapper(new YAMLFactory())
                    .readTree(in)
                    .properties()
                    .forEach(of -> of.getValue().forEach(row -> cases.add(new Case(of.getKey(), finding(row)))));
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_change_is_judged_by_the_rule_that_is_about_it(Case of) {
        var rule = of.finding().changes().isEmpty()
                ? DEFAULTS.deciding(of.finding())
                : DEFAULTS.deciding(of.finding(), of.finding().changes().getFirst());
        assertThat(rule.map(SeverityRule::because).orElse("")).isEqualTo(of.because());
        assertThat(DEFAULTS.of(of.finding()))
                .isEqualTo(rule.map(SeverityRule::severity).orElse(Severity.MEDIUM));
    }

    @Test
    void every_rule_is_shown_by_a_case() throws IOException {
        var shown = cases().map(Case::because).collect(toSet());
        assertThat(DEFAULTS.rules()).extracting(SeverityRule::because).allMatch(shown::contains);
    }

    @Test
    void a_finding_is_as_bad_as_its_worst_change() {
        var label = new Difference("tags[\"a\"]", Value.of("b"), Value.of("c"), false);
        var size = new Difference("instance_type", Value.of("b"), Value.of("c"), false);
        assertThat(DEFAULTS.of(changed("aws_instance", label))).isEqualTo(Severity.LOW);
        assertThat(DEFAULTS.of(changed("aws_instance", label, size))).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void a_rule_of_a_group_that_got_another_description_opens_nothing() {
        var before = Value.block()
                .with("cidr_blocks", Value.list(List.of("0.0.0.0/0")))
                .with("description", Value.of("a"));
        var went = new Difference("ingress", before, Value.absent(), false);
        var came = new Difference("ingress", Value.absent(), before.with("description", Value.of("b")), false);
        var onOtherPort = new Difference("ingress", Value.absent(), before.with("from_port", Value.of(22)), false);
        assertThat(DEFAULTS.of(changed("aws_security_group", went, came))).isEqualTo(Severity.LOW);
        assertThat(DEFAULTS.of(changed("aws_security_group", went, onOtherPort)))
                .isEqualTo(Severity.CRITICAL);
    }

    @Test
    void the_operators_rules_are_asked_first() throws IOException {
        var yaml = """
                - {severity: low, type: aws_sqs_*, attribute: visibility_timeout_seconds}
                - {severity: critical, stack: "s3://prod/*"}
                """;
        var own = new ArrayList<SeverityRule>();
        new ObjectMapper(new YAMLFactory()).readTree(yaml).forEach(rule -> own.add(SeverityRule.of(rule)));
        var rules = DEFAULTS.after(own);
        var change = new Difference("visibility_timeout_seconds", Value.of(1), Value.of(2), false);
        assertThat(rules.of(changed("aws_sqs_queue", change))).isEqualTo(Severity.LOW);
        var elsewhere = finding(Finding.Kind.CHANGED, "aws_sns_topic", "s3://prod/a", List.of(change));
        assertThat(rules.of(elsewhere)).isEqualTo(Severity.CRITICAL);
    }

    private static Finding finding(JsonNode row) {
        var type = row.get(0).asText();
        if (row.size() == 2) {
            return finding(Finding.Kind.valueOf(row.get(1).asText().toUpperCase(Locale.ROOT)), type, "s", List.of());
        }
        return changed(type, new Difference(row.get(1).asText(), value(row.get(2)), value(row.get(3)), false));
    }

    private static Finding changed(String type, Difference... changes) {
        return finding(Finding.Kind.CHANGED, type, "s", List.of(changes));
    }

    private static Finding finding(Finding.Kind kind, String type, String stack, List<Difference> changes) {
        return new Finding("id", kind, stack, type + ".x", type, "x", "", "", Severity.MEDIUM, List.of(), changes);
    }

    private static Value value(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY ->
                new Value.ListOf(
                        node.valueStream().map(SeverityRulesTest::value).toList());
            case OBJECT -> {
                var fields = new LinkedHashMap<String, Value>();
                node.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
                yield new Value.Block(fields);
            }
            case BOOLEAN -> Value.of(node.booleanValue());
            case NUMBER -> Value.of(node.decimalValue());
            case STRING -> Value.of(node.textValue());
            case BINARY, MISSING, NULL, POJO -> Value.absent();
        };
    }

    @Test
    void what_a_rule_looks_at_may_be_a_text_or_a_list() {
        var rule = new ObjectMapper().createObjectNode().put("type", "aws_*");
        rule.putArray("kind").add("missing").add("unmanaged");
        assertThat(Selector.of(rule)).hasToString("type aws_*, kind missing or unmanaged");
    }
}
