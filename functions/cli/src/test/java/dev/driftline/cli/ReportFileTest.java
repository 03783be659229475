package dev.driftline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.driftline.core.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void replaces_what_was_there_and_leaves_nothing_beside_it() throws IOException {
        var path = Files.writeString(folder.resolve("report"), "old".repeat(10_000));

        new ReportFile(path).write(Reports.clean(), new TextReport(false));

        assertThat(path).content().contains("No drift").doesNotContain("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void a_report_that_cannot_be_made_leaves_the_old_one() throws IOException {
        var path = Files.writeString(folder.resolve("report"), "old");

        assertThatThrownBy(() -> new ReportFile(path).write(Reports.clean(), (report, out) -> {
                    out.append("half");
                    throw new IOException("disk full");
                }))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("disk full");

        assertThat(path).content().isEqualTo("old");
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        var target = Files.writeString(folder.resolve("target"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link"), target);

        new ReportFile(link).write(Reports.clean(), new TextReport(false));

        assertThat(link).isSymbolicLink();
        assertThat(target).content().contains("No drift");
    }

    @Test
    void is_readable_as_any_file_that_the_user_makes() throws IOException {
        var usual = Files.writeString(folder.resolve("usual"), "");
        var path = folder.resolve("report");

        new ReportFile(path).write(Reports.clean(), new TextReport(false));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(usual)));
    }

    @Test
    void a_folder_or_a_missing_folder_is_refused_before_anything_is_scanned() {
        assertThatThrownBy(() -> new ReportFile(folder).checkWritable()).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> new ReportFile(folder.resolve("no/report")).checkWritable())
                .hasMessageContaining("there is no folder");
    }
}
