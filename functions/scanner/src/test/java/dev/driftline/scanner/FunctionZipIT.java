package dev.driftline.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.aws.emulator.ManagedRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The file that is uploaded to Lambda, started as Lambda starts it. What passes here and fails there is not ours.
class FunctionZipIT {

    private static final Path ZIP = Path.of("target/function.zip");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static Estate estate;
    private static ManagedRuntime function;

    @BeforeAll
    static void start() throws IOException {
        estate = new Estate();
        function = new ManagedRuntime(ZIP, Path.of("target/runtime-interface-client"), folder, estate.environment());
    }

    @AfterAll
    static void stop() {
        function.close();
        estate.close();
    }

    @BeforeEach
    void restore() {
        estate.restore();
    }

    @ParameterizedTest
    @ValueSource(strings = {"schedule", "scheduler", "scheduler-default", "on-demand"})
    void every_sample_event_is_a_scan(String event) throws Exception {
        var answer = function.invoke(sample(event));

        assertThat(answer.kind()).as(answer.body()).isEqualTo("response");
        var result = JSON.readTree(answer.body());
        assertThat(result.get("resources").asInt()).isEqualTo(9);
        assertThat(result.get("in_sync").asInt()).isPositive();
        assertThat(result.get("findings").asInt(-1)).isZero();
    }

    @Test
    void drift_is_told_to_every_channel_and_logged_in_one_line() throws Exception {
        estate.drift();

        var answer = function.invoke(sample("schedule"));

        var result = JSON.readTree(answer.body());
        assertThat(result.get("exit_code").asInt()).isEqualTo(2);
        assertThat(estate.heard()).hasSize(1);
        assertThat(estate.slack.received()).hasSize(1);
        assertThat(function.log()
                        .lines()
                        .filter(line -> line.contains(result.get("scan").asText()) && line.contains("scan finished")))
                .singleElement()
                .asString()
                .contains("exit_code=2 states=1 resources=9");
    }

    @Test
    void a_failed_scan_is_an_error_to_lambda_in_one_line() throws Exception {
        estate.loseTheState();

        var answer = function.invoke(sample("schedule"));

        assertThat(answer.kind()).isEqualTo("error");
        var error = JSON.readTree(answer.body());
        assertThat(error.get("errorMessage").asText()).startsWith("state " + Estate.STATE + ": no state there");
        assertThat(error.get("errorType").asText()).isEqualTo("dev.driftline.scanner.ScanFailedException");
        assertThat(function.log().lines()).noneMatch(line -> line.startsWith("\tat ") || line.contains("Caused by"));
    }

    @Test
    void an_event_of_another_kind_is_an_error_that_says_what_to_send() throws Exception {
        var answer = function.invoke("[1, 2]");

        assertThat(answer.kind()).isEqualTo("error");
        assertThat(answer.body()).contains("event not understood: it is no JSON object");
    }

    /// Lambda takes 250 MB unpacked. HTTP clients that nobody calls would only make the cold start longer.
    @Test
    void the_zip_is_what_lambda_takes_and_nothing_that_nobody_uses() throws IOException {
        try (var zip = new ZipFile(ZIP.toFile())) {
            var entries = zip.stream().toList();

            // Without the trimming of what nothing calls it would be three times that.
            assertThat(entries.stream().mapToLong(ZipEntry::getSize).sum()).isLessThan(120_000_000L);
            assertThat(entries).noneMatch(entry -> entry.getName().matches("lib/.*(netty|apache-client|aws-crt).*"));
        }
    }

    private static String sample(String event) throws IOException {
        return Files.readString(Path.of("../../events", event + ".json"));
    }
}
