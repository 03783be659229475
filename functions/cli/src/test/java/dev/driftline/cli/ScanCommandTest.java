package dev.driftline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.report.Report;
import dev.driftline.core.scan.UnmanagedRequest;
import dev.driftline.core.state.LockMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanCommandTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void no_drift_is_exit_code_0_and_nothing_on_stderr() {
        var run = scan(Reports.clean());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("No drift");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void drift_is_exit_code_2() {
        var run = scan(Reports.drifted());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("delay_seconds: 0 -> 30");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Report.Status.class,
            names = {"DENIED", "THROTTLED", "FAILED"})
    void what_could_not_be_read_is_exit_code_1_whatever_was_found(Report.Status status) {
        assertThat(scan(Reports.withUnread(status)).exit()).isEqualTo(1);
    }

    @Test
    void unsupported_types_count_only_when_asked_for() {
        var report = Reports.withUnread(Report.Status.UNSUPPORTED);

        assertThat(scan(report).exit()).isEqualTo(2);
        assertThat(scan(report, "--strict").exit()).isEqualTo(1);
    }

    @Test
    void a_state_that_was_not_scanned_is_one_line_of_what_where_and_what_to_do() {
        var run = scan(Reports.withProblem("held by ann@host", "wait until the apply is done"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "driftline: s3://acme-state/network.tfstate: held by ann@host; wait until the apply is done");
    }

    @Test
    void what_a_lock_holder_calls_himself_does_not_reach_the_terminal_raw() {
        assertThat(scan(Reports.withProblem("held by \u001b[2J", "wait")).err()).doesNotContain("\u001b");
    }

    @Test
    void a_report_in_a_file_still_says_on_stderr_what_could_not_be_read() {
        var run = scan(Reports.withUnread(Report.Status.DENIED), "--output", path("r.json"), "--format", "json");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualToIgnoringNewLines("driftline: denied: ec2:DescribeVpcs: no (1 resource)");
    }

    @Test
    void every_format_is_written_whole() throws IOException {
        scan(Reports.drifted(), "--format", "json", "--output", path("r.json"));
        scan(Reports.drifted(), "--format", "HTML", "--output", path("r.html"));
        scan(Reports.drifted(), "--output", path("r.txt"));

        assertThat(folder.resolve("r.json")).content().startsWith("{").endsWith("}\n");
        assertThat(folder.resolve("r.html"))
                .content()
                .startsWith("<!doctype html>")
                .endsWith("</html>\n");
        assertThat(folder.resolve("r.txt")).content().contains("delay_seconds").doesNotContain("\u001b");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void several_files_have_the_format_of_their_names() throws IOException {
        var run = scan(
                Reports.drifted(),
                "--output",
                path("r.html"),
                "--output",
                path("r.sarif"),
                "--output",
                path("r.xml"),
                "--output",
                path("r.csv"),
                "--output",
                path("r.md"),
                "--output",
                "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("delay_seconds: 0 -> 30").endsWith("s.\n");
        assertThat(folder.resolve("r.html")).content().startsWith("<!doctype html>");
        assertThat(folder.resolve("r.sarif")).content().contains("\"version\" : \"2.1.0\"");
        assertThat(folder.resolve("r.xml")).content().startsWith("<?xml");
        assertThat(folder.resolve("r.csv")).content().startsWith("\"severity\",");
        assertThat(folder.resolve("r.md")).content().startsWith("### Driftline: ");
    }

    @Test
    void the_format_that_is_asked_for_is_that_of_the_only_file_whatever_its_name() {
        scan(Reports.drifted(), "--format", "junit", "--output", path("r.txt"));
        scan(Reports.drifted(), "--format", "sarif", "--output", path("report"));

        assertThat(folder.resolve("r.txt")).content().startsWith("<?xml");
        assertThat(folder.resolve("report")).content().contains("2.1.0");
    }

    @Test
    void the_command_line_says_what_to_scan() {
        var all = new ArrayList<Scanning.Asked>();

        Run.of(
                (asked, watch) -> {
                    all.add(asked);
                    return Reports.clean();
                },
                "scan",
                "--state",
                "a.tfstate",
                "--state",
                "s3://b/c",
                "--region",
                "eu-west-1",
                "--lock",
                "acquire");

        assertThat(all)
                .containsExactly(new Scanning.Asked(
                        List.of("a.tfstate", "s3://b/c"), Optional.of("eu-west-1"), LockMode.ACQUIRE));
    }

    @Test
    void of_what_no_state_holds_one_may_ask_for_all_or_for_some() {
        var asked = new ArrayList<Optional<UnmanagedRequest>>();
        Scanning recording = (what, watch) -> {
            asked.add(what.unmanaged());
            throw new UsageException("enough");
        };
        Run.of(recording, "scan", "--state", "a");
        Run.of(recording, "scan", "--state", "a", "--unmanaged");
        Run.of(
                recording,
                "scan",
                "--state",
                "a",
                "--unmanaged-types",
                "aws_vpc,aws_s3_bucket",
                "--unmanaged-tag",
                "Team=a=b",
                "--unmanaged-tag",
                "Owner",
                "--unmanaged-region",
                "eu-west-1,global");

        assertThat(asked)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(UnmanagedRequest.all()),
                        Optional.of(new UnmanagedRequest(
                                Set.of("aws_vpc", "aws_s3_bucket"),
                                Map.of("Team", Optional.of("a=b"), "Owner", Optional.empty()),
                                Set.of("eu-west-1", "global"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scan",
                "scan --state a --format xml",
                "scan --state a --lock maybe",
                "scan --state a --bogus",
                "scan --state a --unmanaged-types aws_nothing",
                "scan --state a --ignore no-such-file.yaml",
                "scan --state a --output /no/such/folder/report",
                "scan --state a --output r.json --output r.json",
                "scan --state a --output - --output /no/such/folder/report",
                "bogus",
                ""
            })
    void what_cannot_be_done_is_one_line_and_exit_code_1_and_no_scan(String line) {
        var run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1).first().asString().startsWith("driftline: ");
    }

    @Test
    void a_bug_is_one_line_and_a_stack_trace_only_when_asked_for() {
        Scanning broken = (asked, watch) -> {
            throw new IllegalStateException("boom");
        };

        var quiet = Run.of(broken, "scan", "--state", "a");
        var loud = Run.of(broken, "scan", "--state", "a", "--debug");

        assertThat(quiet.exit()).isEqualTo(1);
        assertThat(quiet.err().lines()).hasSize(1).first().asString().contains("boom", "--debug");
        assertThat(loud.exit()).isEqualTo(1);
        assertThat(loud.err()).contains("at dev.driftline");
    }

    @Test
    void somebody_who_watches_sees_the_calls_count_up_and_the_line_go_again() {
        var run = Run.of(
                (asked, watch) -> {
                    try (var _ = watch.apply(() -> Map.of("ec2:DescribeVpcs", 41))) {
                        Thread.sleep(500);
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                    return Reports.clean();
                },
                true,
                "scan",
                "--state",
                "a");

        assertThat(run.err()).contains("scanning: 41 AWS calls").endsWith("\r\u001b[K");
    }

    private Run scan(Report report, String... more) {
        var arguments = new ArrayList<>(List.of("scan", "--state", Reports.STATE));
        arguments.addAll(List.of(more));
        return Run.of((asked, watch) -> report, arguments.toArray(String[]::new));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
