package dev.driftline.core.rules;

import static dev.driftline.core.rules.Findings.change;
import static dev.driftline.core.rules.Findings.changed;
import static dev.driftline.core.rules.Findings.missing;
import static dev.driftline.core.rules.Findings.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Seals;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of rules: what is wrong in one is said with its line.
class RulesFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: 1\\nignore:\\n  - type: aws_vpc | rules.yaml line 3: ignore.0: required property 'reason' not found",
                "version: 1\\nignore:\\n  - {reason: x} | rules.yaml line 3: ",
                "version: 1\\nignore:\\n  - {type: a, reason: x}\\n  - {typo: a, type: b, reason: x} | rules.yaml line 4: ",
                "version: 1\\nignore:\\n  - type: a\\n    reason: x\\n    expires: tomorrow | rules.yaml line 5: ignore.0.expires: ",
                "version: 1\\nseverity:\\n  - {type: a, severity: awful} | rules.yaml line 3: severity.0.severity: ",
                "version: 2 | rules.yaml line 1: version: ",
                "version: 1\\nignored: [] | rules.yaml",
                "ignore: [ | rules.yaml line 1: not YAML: ",
                "version: 1\\nversion: 1 | rules.yaml line 2: not YAML: Duplicate field 'version'",
                "version: 1\\nignore: &a\\n  - *a | rules.yaml line 3: not YAML: aliases are not read here",
                "version: 1\\n---\\nversion: 1 | rules.yaml line 3: not YAML: a second document",
                "- a | rules.yaml",
            })
    void a_mistake_is_one_line_that_says_where_and_what(String text, String message) {
        assertThatThrownBy(() -> RulesFile.parse("rules.yaml", text.replace("\\n", "\n")))
                .isInstanceOf(BadRulesException.class)
                .hasMessageStartingWith(message)
                .message()
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"version: 1", "version: 1\nignore:\nseverity: []\n", "version: '1'\nignore: []"})
    void a_file_may_hold_no_rules(String text) {
        assertThat(RulesFile.parse("rules.yaml", text)).hasToString("RulesFile[rules.yaml, 0 rules]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aws_sqs_queue.jobs | a",
                "aws_sqs_queue.* | a",
                "aws_sqs_queue.jo*s | a",
                "*.jobs | a",
                "aws_sqs_queue | a",
                "* | a b c",
                "aws_sqs_queue.jobs.tags | a'",
                "aws_sqs_queue.jobs.tags.Owner | a'",
                "aws_sqs_queue.*.*.Owner | a'",
                "aws_s3_bucket.my\\.bucket | b",
                "aws_s3_bucket.my.bucket | ",
                "aws_sqs_queue.other | ",
                "*;!aws_sqs_queue.jobs | b c",
                "*;!aws_sqs_queue | b c",
                "*;!aws_sqs_queue.jobs.tags | a\" b c",
                "*;!*;aws_vpc.* | c",
                "# all;;  * ;!aws_vpc.* | a b",
            })
    void driftctls_file_is_taken_as_it_is(String lines, @Nullable String ignored) {
        var file = RulesFile.parse("etc/.driftignore", lines.replace(';', '\n'));
        var queue = changed("aws_sqs_queue.jobs", change("delay_seconds", 0, 30), change("tags[\"Owner\"]", "a", "b"));
        var bucket = missing("aws_s3_bucket.my.bucket");
        var vpc = missing("aws_vpc.c");
        var told = new Rules(List.of(file), Clock.systemUTC(), Seals.withoutKey()).of(report(queue, bucket, vpc));
        var names = told.setAside().stream()
                .map(aside -> aside.finding())
                .map(finding -> switch (finding.address()) {
                    case "aws_sqs_queue.jobs" -> finding.equals(queue) ? "a" : part(finding);
                    case "aws_vpc.c" -> "c";
                    default -> "b";
                })
                .sorted()
                .toList();
        assertThat(String.join(" ", names)).isEqualTo(ignored == null ? "" : ignored);
    }

    private static String part(Finding finding) {
        return finding.changes().getFirst().attribute().equals("tags") ? "a'" : "a\"";
    }

    @Test
    void a_line_of_driftctls_file_that_names_nothing_is_told_with_its_number() {
        assertThatThrownBy(() -> RulesFile.parse(".driftignore", "aws_vpc.a\n\naws_vpc.\n"))
                .hasMessageStartingWith(".driftignore line 3: 'aws_vpc.' is not type.id");
    }

    @Test
    void driftctls_file_can_be_had_as_rules() {
        var yaml = Driftignore.asYaml(".driftignore", "aws_vpc.*\n!aws_vpc.a\\.b\naws_s3_bucket.x.tags\n");
        assertThat(yaml).isEqualTo("""
                        version: 1
                        ignore:
                          # aws_vpc.*
                          - type: "aws_vpc"
                            resource_id: "*"
                            except:
                              - {type: "aws_vpc", resource_id: "a.b"}
                            reason: "line 1 of .driftignore"
                          # aws_s3_bucket.x.tags
                          - type: "aws_s3_bucket"
                            resource_id: "x"
                            attribute: "[\\"tags\\"]"
                            reason: "line 3 of .driftignore"
                        """);
        assertThat(RulesFile.parse("rules.yaml", yaml)).hasToString("RulesFile[rules.yaml, 2 rules]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "version: 1\n",
                "version: 1\naccept: []\nignore:\n  - {type: a, reason: b}\n",
                "# ours\nversion: 1\naccept: # old ones\n- {address: b, kind: missing, reason: c} # keep\nignore: []",
                "version: 1\naccept:\n    - address: b\n      kind: missing\n      reason: c\n",
            })
    void an_entry_is_added_and_the_rest_stays_as_it_is(String before) {
        var after = entry().addedTo("rules.yaml", before);
        assertThat(RulesFile.parse("rules.yaml", after).rules())
                .anyMatch(rule -> rule instanceof Acceptance accepted
                        && accepted.address().equals("aws_vpc.a[\"x\"]"));
        var kept = before.lines().map(line -> line.replace(" []", "")).filter(line -> !line.equals("ignore:"));
        assertThat(after.lines()).containsAll(kept.toList());
    }

    @Test
    void a_list_on_one_line_is_not_rewritten() {
        assertThatThrownBy(() ->
                        entry().addedTo("rules.yaml", "version: 1\naccept: [{address: b, kind: missing, reason: c}]"))
                .hasMessageContaining("add by hand: {address: \"aws_vpc.a[\\\"x\\\"]\"");
    }

    private static AcceptedEntry entry() {
        return AcceptedEntry.of(
                "s", "aws_vpc.a[\"x\"]", "", "missing", List.of(), "it: was \"planned\"", "ann", Optional.empty());
    }
}
