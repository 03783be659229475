package dev.driftline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What to do about findings, in every report and as files.
class FixesOptionTest {

    private static final String APPLY = "terraform apply -target='aws_sqs_queue.jobs'";

    @TempDir
    Path folder = Path.of("");

    @Test
    void reports_for_programs_tell_what_to_do_and_text_does_when_asked() {
        assertThat(scan("--format", "json").out()).contains("\"undo\"", APPLY);
        assertThat(scan().out()).doesNotContain("terraform apply");
        assertThat(scan("--fixes", folder.toString()).out())
                .contains("Bring back what the state says:")
                .contains(APPLY);
    }

    @Test
    void files_for_each_stack_are_written_and_none_can_be_run_by_itself() throws IOException {
        assertThat(scan("--fixes", folder.resolve("new").toString()).exit()).isEqualTo(2);
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> {
                        assertThat(file).content().contains("# aws_sqs_queue.jobs changed: delay_seconds");
                        assertThat(Files.isExecutable(file)).isFalse();
                    })
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder("keep.sh", "undo.sh");
        }
    }

    @Test
    void what_is_in_sync_again_leaves_no_commands_behind() throws IOException {
        scan("--fixes", folder.toString());
        Run.of((asked, watch) -> Reports.clean(), "scan", "--state", Reports.STATE, "--fixes", folder.toString());
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void a_folder_that_cannot_be_is_told_before_the_scan() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        var run = Run.of("scan", "--state", "a", "--fixes", file.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().contains("--fixes", "no folder");
    }

    private static Run scan(String... more) {
        var arguments = new ArrayList<>(List.of("scan", "--state", Reports.STATE));
        arguments.addAll(List.of(more));
        return Run.of((asked, watch) -> Reports.drifted(), arguments.toArray(String[]::new));
    }
}
