package dev.driftline.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.Severity;
import dev.driftline.core.report.SlackMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Against a local HTTP server that answers as Slack documents it.
class SlackWebhookTest {

    private static final String SECRET = "T000/B000/XXXXsecretXXXX";

    private record Answer(int status, String body, Map<String, String> headers) {
        Answer(int status, String body) {
            this(status, body, Map.of());
        }
    }

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> received = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private HttpServer slack;

    @BeforeEach
    void start() throws IOException {
        slack = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        slack.createContext("/services/" + SECRET, exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var answer = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
            answer.headers().forEach(exchange.getResponseHeaders()::add);
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        slack.start();
    }

    @AfterEach
    void stop() {
        slack.stop(0);
    }

    @Test
    void the_message_arrives_as_json() throws IOException {
        answers.add(new Answer(200, "ok"));

        assertThat(send()).isEqualTo(new Delivery.Sent("slack", "scan-1"));
        assertThat(new ObjectMapper()
                        .readTree(received.getFirst())
                        .at("/blocks/0/text/text")
                        .asText())
                .isEqualTo("Drift: 1 missing");
    }

    @Test
    void nothing_to_tell_is_not_sent() {
        var clean = new Report(report().scan(), report().summary(), List.of(), List.of(), List.of());

        assertThat(webhook().send(clean)).isEqualTo(new Delivery.Unchanged("slack"));
        assertThat(received).isEmpty();
    }

    @Test
    void too_many_messages_waits_as_long_as_slack_asks_and_tries_again() {
        answers.add(new Answer(429, "rate_limited", Map.of("Retry-After", "7")));
        answers.add(new Answer(200, "ok"));

        assertThat(send()).isInstanceOf(Delivery.Sent.class);
        assertThat(pauses).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void a_wait_beyond_the_deadline_is_a_failure_at_once() {
        answers.add(new Answer(429, "rate_limited", Map.of("Retry-After", "120")));

        assertThat(send())
                .isEqualTo(new Delivery.Failed(
                        "slack",
                        "Slack answered 429, too many messages, and asks to wait 120 s",
                        "scan less often, or give this schedule a webhook of its own"));
        assertThat(received).hasSize(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void trouble_at_slack_is_tried_again_with_longer_pauses() {
        answers.add(new Answer(500, "server_error"));
        answers.add(new Answer(503, ""));
        answers.add(new Answer(200, "ok"));

        assertThat(send()).isInstanceOf(Delivery.Sent.class);
        assertThat(pauses).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    @Test
    void trouble_that_stays_is_a_failure_after_four_attempts() {
        answers.add(new Answer(500, "<html>a page of a proxy</html>"));

        assertThat(send())
                .isEqualTo(new Delivery.Failed(
                        "slack", "Slack answered 500", "Slack is having trouble: see status.slack.com"));
        assertThat(received).hasSize(4);
    }

    @Test
    void a_revoked_webhook_is_not_tried_again() {
        answers.add(new Answer(404, "no_service"));

        assertThat(send())
                .isEqualTo(new Delivery.Failed(
                        "slack",
                        "Slack refused the webhook: 404 no_service",
                        "it was revoked, or its channel or app is gone: make a new one and store its URL"));
        assertThat(received).hasSize(1);
    }

    @Test
    void a_refused_message_is_not_tried_again() {
        answers.add(new Answer(400, "invalid_payload"));

        assertThat(send())
                .isInstanceOfSatisfying(
                        Delivery.Failed.class,
                        failed -> assertThat(failed.problem())
                                .isEqualTo("Slack refused the message: 400 invalid_payload"));
        assertThat(received).hasSize(1);
    }

    @Test
    void a_redirect_is_not_followed() {
        answers.add(new Answer(302, "", Map.of("Location", "https://evil.example/")));

        assertThat(send())
                .isInstanceOfSatisfying(
                        Delivery.Failed.class,
                        failed -> assertThat(failed.problem())
                                .isEqualTo("the webhook answered 302, a redirect, and none is followed"));
        assertThat(received).hasSize(1);
    }

    @Test
    void an_unreachable_slack_is_one_line_without_the_webhook() {
        slack.stop(0);

        assertThat(send())
                .isInstanceOfSatisfying(
                        Delivery.Failed.class,
                        failed ->
                                assertThat(failed.problem()).isEqualTo("Slack could not be reached (ConnectException)"))
                .asString()
                .doesNotContain("B000");
        assertThat(pauses).hasSize(3);
    }

    @Test
    void a_webhook_elsewhere_is_refused_before_anything_is_sent() {
        assertThat(refusal("https://hooks.slack.com.evil.example/services/" + SECRET))
                .contains("not at hooks.slack.com")
                .doesNotContain("B000");
        assertThat(refusal("https://hooks.slack.com@evil.example/services/" + SECRET))
                .contains("not at hooks.slack.com");
        assertThat(refusal("http://hooks.slack.com/services/" + SECRET)).contains("not an https URL");
        assertThat(refusal("no webhook at all")).contains("is not a URL").doesNotContain("at all");
        assertThat(refusal("")).contains("not at hooks.slack.com");
        assertThat(WebhookAddress.of(" https://hooks.slack.com/services/" + SECRET + "\n", Optional.empty()))
                .isInstanceOf(WebhookAddress.Usable.class)
                .asString()
                .doesNotContain("B000");
    }

    private static String refusal(String url) {
        return WebhookAddress.of(url, Optional.of("127.0.0.1")).toString();
    }

    private Delivery send() {
        return webhook().send(report());
    }

    private SlackWebhook webhook() {
        var url = "http://127.0.0.1:%d/services/%s".formatted(slack.getAddress().getPort(), SECRET);
        var patience = new Patience(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), pauses::add, Duration.ofSeconds(30));
        return new SlackWebhook(
                () -> WebhookAddress.of(url, Optional.of("127.0.0.1")), new SlackMessage(_ -> "the report"), patience);
    }

    private static Report report() {
        var finding = new Finding(
                "f",
                Finding.Kind.MISSING,
                "s3://states/a",
                "aws_sqs_queue.q",
                "aws_sqs_queue",
                "q",
                "",
                "eu-west-1",
                Severity.HIGH,
                List.of(),
                List.of());
        return new Report(
                new Report.Scan("scan-1", Instant.EPOCH, Duration.ZERO, "0.1.0", Map.of()),
                new Report.Summary(1, 0, 0, 1, 0, 0, 0),
                List.of(new Report.Stack("s3://states/a", "terraform/4", "1", "l", "none", 1, Optional.empty())),
                List.of(finding),
                List.of());
    }
}
