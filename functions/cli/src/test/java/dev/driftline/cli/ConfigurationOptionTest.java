package dev.driftline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationOptionTest {

    private final List<Scanning.Asked> asked = new ArrayList<>();

    @TempDir
    Path folder = Path.of("");

    @Test
    void what_a_configuration_ignores_reaches_the_scan_for_its_state() throws IOException {
        var prod = configuration("prod", "all");
        var test = configuration("test", "[name]");

        var run = scan("--state", "prod", "--state", "test", "--config", prod, "--config", test);

        assertThat(run.err()).isEmpty();
        assertThat(asked).singleElement().satisfies(scan -> {
            assertThat(scan.ignored()).hasSize(2);
            assertThat(scan.ignored().getFirst().covers(queue(), "delay_seconds"))
                    .isTrue();
            assertThat(scan.ignored().getLast().covers(queue(), "delay_seconds"))
                    .isFalse();
        });
    }

    @Test
    void without_the_option_nothing_is_ignored() {
        scan("--state", "prod");

        assertThat(asked)
                .singleElement()
                .satisfies(scan -> assertThat(scan.ignored()).isEmpty());
    }

    @Test
    void how_much_was_left_out_is_one_line_of_the_report_or_else_on_stderr() {
        var text = Run.of((asked, watch) -> Reports.leavingOut(3, 2), "scan", "--state", "prod");
        var json = Run.of((asked, watch) -> Reports.leavingOut(3, 2), "scan", "--state", "prod", "--format", "json");

        var told = "left out by ignore_changes of the configuration: 3 differences of 2 resources";
        assertThat(text.out().lines()).contains(told);
        assertThat(text.err()).isEmpty();
        assertThat(json.err()).isEqualToIgnoringNewLines("driftline: " + told);
        assertThat(text.exit()).isZero();
    }

    @Test
    void a_file_that_cannot_be_understood_is_one_line_and_the_scan_goes_on() throws IOException {
        var prod = configuration("prod", "all");
        Files.writeString(folder.resolve("prod/broken.tf"), "\nx = \"");

        var run = scan("--state", "prod", "--config", prod);

        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("driftline: ")
                .contains("broken.tf:2: a string is not closed");
        assertThat(asked)
                .singleElement()
                .satisfies(scan -> assertThat(scan.ignored().getFirst().covers(queue(), "delay_seconds"))
                        .isTrue());
    }

    @Test
    void a_configuration_that_is_not_there_or_not_the_states_is_one_line_and_no_scan() throws IOException {
        var prod = configuration("prod", "all");

        for (var run : List.of(
                scan("--state", "a", "--config", folder.resolve("nowhere").toString()),
                scan("--state", "a", "--config", folder.toString()),
                scan("--state", "a", "--state", "b", "--config", prod))) {
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err().lines()).singleElement().asString().startsWith("driftline: --config ");
        }
        assertThat(asked).isEmpty();
    }

    private Run scan(String... arguments) {
        var line = new ArrayList<>(List.of("scan"));
        line.addAll(List.of(arguments));
        return Run.of(
                (asks, watch) -> {
                    asked.add(asks);
                    return Reports.clean();
                },
                line.toArray(String[]::new));
    }

    private String configuration(String name, String ignored) throws IOException {
        var root = Files.createDirectory(folder.resolve(name));
        Files.writeString(root.resolve("main.tf"), """
                resource "aws_sqs_queue" "jobs" {
                  lifecycle {
                    ignore_changes = %s
                  }
                }
                """.formatted(ignored));
        return root.toString();
    }

    private static DeclaredResource queue() {
        return new DeclaredResource(
                "prod", "aws_sqs_queue.jobs[0]", "aws_sqs_queue", Value.block(), Set.of(), "", Optional.empty());
    }
}
