package dev.driftline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.driftline.core.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `--ignore`, `accept` and `ignore import`, from a finding to silence.
class RulesOptionTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void what_a_rule_ignores_is_no_drift_and_is_counted() throws IOException {
        var file = write("rules.yaml", "version: 1\nignore:\n  - {attribute: delay_seconds, reason: tuned by hand}\n");
        var run = scan(Reports.drifted(), "--ignore", file);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("No drift").contains("1 set aside (1 ignore rule)");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void several_files_hold_together_and_one_may_be_driftctls() throws IOException {
        var idle = write("rules.yaml", "version: 1\nignore:\n  - {type: aws_vpc, reason: x}\n");
        var run = scan(Reports.drifted(), "--ignore", idle, "--ignore", write(".driftignore", "aws_sqs_queue.*\n"));
        assertThat(run.exit()).isZero();
        assertThat(run.out().replaceAll("\\s+", " ")).contains("nothing matches ignore rule (type aws_vpc) on line 3");
    }

    @Test
    void a_mistake_in_a_rule_is_one_line_and_no_scan() throws IOException {
        var file = write("rules.yaml", "version: 1\nignore:\n  - type: aws_vpc\n");
        var run = Run.of("scan", "--state", "a", "--ignore", file);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().contains("rules.yaml line 3:", "reason");
    }

    @Test
    void an_accepted_finding_stays_silent_until_it_changes() throws IOException {
        var report = folder.resolve("report.json").toString();
        var rules = folder.resolve("rules.yaml").toString();
        scan(Reports.drifted(), "--format", "json", "--output", report);
        var id = new JsonMapper()
                .readTree(folder.resolve("report.json").toFile())
                .at("/findings/0/id")
                .asText();

        var accepted = accept(report, id, rules);

        assertThat(accepted.exit()).isZero();
        assertThat(accepted.out()).startsWith("accepted until it changes: aws_sqs_queue.jobs");
        var run = scan(Reports.drifted(), "--ignore", rules);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("1 set aside (1 accepted)");
    }

    @Test
    void an_unknown_finding_is_not_accepted() throws IOException {
        var report = write("report.json", "{\"findings\": []}");
        var rules = folder.resolve("rules.yaml");
        var run = accept(report, "0123", rules.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("--id 0123").contains("has no such finding");
        assertThat(rules).doesNotExist();
    }

    @Test
    void a_secret_is_not_accepted_without_a_key() throws IOException {
        var report = write("report.json", """
                {"findings": [{"id": "1", "address": "aws_db_instance.a", "kind": "changed", "changes":
                  [{"path": "password", "expected": "(sensitive)", "actual": "(sensitive)", "sensitive": true}]}]}
                """);
        var run = accept(report, "1", folder.resolve("rules.yaml").toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("password of aws_db_instance.a is sensitive")
                .contains("DRIFTLINE_SEAL_KEY");
    }

    @Test
    void driftctls_file_can_be_taken_over() throws IOException {
        var run = Run.of("ignore", "import", write(".driftignore", "aws_vpc.*\n"));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("version: 1\nignore:\n").contains("type: \"aws_vpc\"");
    }

    private static Run accept(String report, String id, String rules) {
        return Run.of(
                "accept",
                "--report",
                report,
                "--id",
                id,
                "--reason",
                "load test",
                "--author",
                "ann",
                "--ignore",
                rules);
    }

    private static Run scan(Report report, String... more) {
        var arguments = new ArrayList<>(List.of("scan", "--state", Reports.STATE));
        arguments.addAll(List.of(more));
        return Run.of((asked, watch) -> report, arguments.toArray(String[]::new));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
