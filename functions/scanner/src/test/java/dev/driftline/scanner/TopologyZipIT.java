package dev.driftline.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.aws.emulator.ManagedRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same file three times, as dispatcher, scanner and notifier, and every sample event posted to the one that gets
/// it.
class TopologyZipIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static Estate estate;
    private static final Map<String, ManagedRuntime> FUNCTIONS = new HashMap<>();

    @BeforeAll
    static void start() throws IOException {
        estate = new Estate();
        for (var handler : List.of("dispatch", "scan", "notify")) {
            FUNCTIONS.put(
                    handler,
                    new ManagedRuntime(
                            Path.of("target/function.zip"),
                            Path.of("target/runtime-interface-client"),
                            Files.createDirectory(folder.resolve(handler)),
                            estate.environment(handler)));
        }
    }

    @AfterAll
    static void stop() {
        FUNCTIONS.values().forEach(ManagedRuntime::close);
        FUNCTIONS.clear();
        estate.close();
    }

    @BeforeEach
    void restore() {
        estate.restore();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dispatch-schedule",
                "dispatch-target",
                "scheduler-default",
                "schedule",
                "on-demand",
                "state-written",
                "state-written-notification",
                "lock-released"
            })
    void every_event_of_the_dispatcher_makes_a_job(String event) throws Exception {
        var answer = posted("dispatch", event);

        assertThat(answer.get("jobs").asInt()).as(answer.toString()).isEqualTo(1);
        assertThat(estate.waiting("jobs")).isEqualTo(1);
    }

    @Test
    void a_job_is_scanned_once_and_what_it_found_is_told_once() throws Exception {
        estate.drift();

        for (var delivery = 1; delivery <= 2; delivery++) {
            var scanned = posted("scan", "scan-jobs");
            assertThat(scanned.get("batchItemFailures")).as(scanned.toString()).isEmpty();
        }
        assertThat(estate.waiting("news")).isEqualTo(1);
        assertThat(estate.reports()).hasSize(2);

        var told = posted("notify", "news");
        assertThat(told.get("sent").asInt()).as(told.toString()).isEqualTo(2);
        assertThat(posted("notify", "sweep").get("sent").asInt()).isZero();
        assertThat(estate.heard()).singleElement().asString().contains("aws_security_group.web");
        assertThat(estate.slack.received()).singleElement().asString().contains("aws_security_group.web");
    }

    @Test
    void a_state_that_cannot_be_read_fails_its_own_message_alone() throws Exception {
        var batch = (com.fasterxml.jackson.databind.node.ObjectNode) JSON.readTree(sample("scan-jobs"));
        var good = batch.withArray("Records").get(0);
        for (var body : List.of(
                "no job at all",
                "{\"job\": \"1\", \"target\": \"configured\", \"states\": [\"s3://driftline-states/none.tfstate\"]}")) {
            var other = (com.fasterxml.jackson.databind.node.ObjectNode) good.deepCopy();
            other.put("body", body)
                    .put("messageId", "bad-" + batch.withArray("Records").size());
            batch.withArray("Records").add(other);
        }

        var answer = JSON.readTree(function("scan").invoke(batch.toString()).body());

        assertThat(answer.get("batchItemFailures"))
                .extracting(failure -> failure.get("itemIdentifier").asText())
                .containsExactly("bad-1", "bad-2");
        assertThat(function("scan").log()).contains("ledger unchanged job=5f1d0c2b9a7e4433 target=configured");
    }

    private static JsonNode posted(String handler, String event) throws Exception {
        var answer = function(handler).invoke(sample(event));
        assertThat(answer.kind()).as(answer.body() + function(handler).log()).isEqualTo("response");
        return JSON.readTree(answer.body());
    }

    private static ManagedRuntime function(String handler) {
        var function = FUNCTIONS.get(handler);
        if (function == null) {
            throw new IllegalStateException("no function " + handler);
        }
        return function;
    }

    private static String sample(String event) throws IOException {
        return Files.readString(Path.of("../../events", event + ".json"));
    }
}
