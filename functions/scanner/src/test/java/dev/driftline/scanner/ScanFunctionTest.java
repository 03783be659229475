package dev.driftline.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The function in Quarkus' event server, which speaks Lambda's runtime protocol, on an estate in the emulator.
@QuarkusTest
@QuarkusTestResource(EstateResource.class)
class ScanFunctionTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ConfigProperty(name = "quarkus.lambda.mock-event-server.test-port")
    int port;

    @SuppressWarnings("NullAway.Init") // EstateResource injects it
    Estate estate;

    private record Answer(int status, JsonNode body) {}

    @BeforeEach
    void restore() {
        estate.restore();
    }

    @ParameterizedTest
    @ValueSource(strings = {"schedule", "scheduler", "scheduler-default", "on-demand"})
    void every_sample_event_is_a_scan_that_finds_the_estate_as_its_state_says(String event) throws Exception {
        var answer = invoked(sample(event));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("findings").asInt(-1)).isZero();
        assertThat(answer.body().get("resources").asInt()).isEqualTo(9);
        assertThat(answer.body().get("in_sync").asInt()).isPositive();
        assertThat(estate.heard()).isEmpty();
        assertThat(estate.slack.received()).isEmpty();
        assertThat(estate.reports()).hasSize(2);
    }

    @Test
    void drift_is_told_to_every_channel() throws Exception {
        estate.drift();

        var answer = invoked(sample("schedule"));

        assertThat(answer.body().get("exit_code").asInt()).isEqualTo(2);
        assertThat(answer.body().get("deliveries"))
                .extracting(told ->
                        told.get("to").asText() + " " + told.get("outcome").asText())
                .containsExactly("s3:driftline-reports sent", "sns:findings sent", "slack sent");
        assertThat(estate.heard()).singleElement().asString().contains("aws_security_group.web");
        assertThat(estate.slack.received()).singleElement().asString().contains("aws_security_group.web");
        assertThat(estate.reports()).hasSize(2);
    }

    @Test
    void a_lost_topic_does_not_keep_slack_from_being_told() throws Exception {
        estate.drift();
        estate.loseTheTopic();

        var answer = invoked(sample("schedule"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("deliveries").toString()).contains("there is no topic");
        assertThat(estate.slack.received()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"404, Slack refused the webhook: 404", "429, Slack answered 429", "500, Slack answered 500"})
    void trouble_with_slack_does_not_keep_the_topic_from_being_told(int status, String problem) throws Exception {
        estate.drift();
        estate.slack.answers(status);

        var answer = invoked(sample("schedule"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("deliveries").toString()).contains(problem);
        assertThat(estate.heard()).hasSize(1);
    }

    @Test
    void an_unreachable_slack_does_not_keep_the_topic_from_being_told() throws Exception {
        estate.drift();
        estate.storeWebhook("http://127.0.0.1:1/services/T000/B000/XXXX");

        var answer = invoked(sample("schedule"));

        assertThat(answer.body().get("deliveries").toString())
                .contains("Slack could not be reached (ConnectException)");
        assertThat(estate.heard()).hasSize(1);
    }

    @Test
    void a_state_that_is_gone_fails_the_invocation_after_everyone_was_told() throws Exception {
        estate.loseTheState();

        var answer = invoked(sample("schedule"));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body().get("errorMessage").asText()).startsWith("state " + Estate.STATE + ": no state there");
        assertThat(estate.heard()).hasSize(1);
        assertThat(estate.slack.received()).hasSize(1);
    }

    @Test
    void a_location_that_cannot_be_one_does_not_keep_the_others_from_being_scanned() throws Exception {
        estate.drift();

        var answer = invoked("{\"states\": [\"/proc/self/environ\", \"%s\"]}".formatted(Estate.STATE));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body().get("errorMessage").asText())
                .startsWith("state /proc/self/environ: a function has no local files");
        assertThat(estate.slack.received())
                .singleElement()
                .asString()
                .contains("1 state not scanned", "aws_security_group.web");
    }

    @Test
    void an_event_of_another_kind_is_refused_with_what_to_send() throws Exception {
        var answer = invoked("{\"state\": \"s3://bucket/key\"}");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body().get("errorMessage").asText())
                .startsWith("event not understood: it has 'state', which means nothing here; send {\"states\":");
    }

    @Test
    void an_event_has_no_role_and_no_secret_that_the_operators_states_do_not_use() throws Exception {
        var answer = invoked("""
                {"states": ["s3://bucket/key?role_arn=arn:aws:iam::123456789012:role/admin"]}""");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body().get("errorMessage").asText())
                .startsWith("event not understood: it asks for 'role_arn arn:aws:iam::")
                .contains("which no configured state uses");
    }

    private static String sample(String event) throws IOException {
        return Files.readString(Path.of("../../events", event + ".json"));
    }

    private Answer invoked(String event) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port))
                    .POST(HttpRequest.BodyPublishers.ofString(event))
                    .header("Content-Type", "application/json")
                    .build();
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        }
    }
}
