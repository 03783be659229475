package dev.driftline.core.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.driftline.core.delivery.Patience.Outcome;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.SlackMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// A Slack channel, by its incoming webhook.
///
/// Slack has no idempotency key: when an answer is lost, the retry may show the message twice. Twice is better than
/// not at all.
public final class SlackWebhook implements Destination {

    private static final String NAME = "slack";
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final Supplier<WebhookAddress> address;
    private final SlackMessage message;
    private final Patience patience;

    /// @param address asked when there is something to send, not before: it may cost a call to a secret store
    public SlackWebhook(Supplier<WebhookAddress> address, SlackMessage message, Patience patience) {
        this.address = address;
        this.message = message;
        this.patience = patience;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Delivery send(Report report) {
        return message.of(report)
                .map(payload -> send(payload, report.scan().id()))
                .orElse(new Delivery.Unchanged(NAME));
    }

    private Delivery send(ObjectNode payload, String id) {
        return switch (address.get()) {
            case WebhookAddress.Refused(var problem, var hint) -> new Delivery.Failed(NAME, problem, hint);
            case WebhookAddress.Usable(var uri) -> post(uri, payload, id);
        };
    }

    /// A client of its own for each message: Lambda freezes between scans, and a kept connection would be dead.
    private Delivery post(URI uri, ObjectNode payload, String id) {
        var request = HttpRequest.newBuilder(uri)
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(payload.toString(), StandardCharsets.UTF_8))
                .build();
        try (var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            return patience.until(() -> attempt(http, request, id));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Delivery.Failed(NAME, "interrupted before Slack took the message", "run the scan again");
        }
    }

    private static Outcome attempt(HttpClient http, HttpRequest request, String id) throws InterruptedException {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                return SlackAnswer.judged(
                        NAME,
                        response.statusCode(),
                        word(body),
                        response.headers().firstValue("Retry-After"),
                        id);
            }
        } catch (IOException e) {
            // Its message could hold the URL; its class says enough.
            return new Outcome.Again(
                    new Delivery.Failed(
                            NAME,
                            "Slack could not be reached (%s)"
                                    .formatted(e.getClass().getSimpleName()),
                            "check that there is a way to the internet from here (a function in a VPC needs a NAT gateway)"),
                    Optional.empty());
        }
    }

    /// Slack says in one word what is wrong; a page of some proxy is cut off.
    private static String word(InputStream body) throws IOException {
        return new String(body.readNBytes(80), StandardCharsets.UTF_8).strip();
    }
}
