package dev.driftline.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.aws.emulator.ManagedRuntime;
import dev.driftline.aws.emulator.PressedButton;
import dev.driftline.aws.emulator.TlsRelay;
import dev.driftline.core.ledger.Entry;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// A Slack app as it is deployed: the packaged file three times, as scanner, notifier and what the buttons call; an
/// estate with an event history; and Slack.
final class SlackApp implements AutoCloseable {

    /// The app's signing secret.
    static final String KEY = "8f742231b10e8888abcd99yyyzzz85a5";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Estate estate = new Estate();
    private final EventfulAws aws =
            new EventfulAws(URI.create(estate.environment().getOrDefault("AWS_ENDPOINT_URL", "")));
    private final TlsRelay slack;
    private final Map<String, ManagedRuntime> functions = new HashMap<>();
    private int scans;
    private int seen;

    SlackApp(Path folder) throws IOException, InterruptedException {
        slack = new TlsRelay(folder);
        for (var handler : List.of("scan", "notify", "interact")) {
            functions.put(
                    handler,
                    new ManagedRuntime(
                            Path.of("target/function.zip"),
                            Path.of("target/runtime-interface-client"),
                            Files.createDirectory(folder.resolve(handler)),
                            environment(handler)));
        }
    }

    private Map<String, String> environment(String handler) {
        var environment = new HashMap<>(estate.environment(handler));
        environment.keySet().removeAll(Set.of("DRIFT_STATES", "DRIFT_SNS_TOPIC", "DRIFT_SLACK_WEBHOOK_PARAMETER"));
        environment.put("AWS_ENDPOINT_URL", aws.url());
        environment.put("DRIFT_CONFIG", "s3://driftline-states/driftline.yaml");
        environment.put("JAVA_TOOL_OPTIONS", slack.options());
        return environment;
    }

    /// As new, and nobody changed anything yet.
    void restore() {
        estate.restore();
        estate.configure("""
                version: 1
                who: true
                targets: [{name: configured, states: ["%s"]}]
                channels:
                  bot: {kind: slack, token: "ssm:/driftline/token", channel: C0123456789, signing_secret: "ssm:/driftline/key"}
                """.formatted(Estate.STATE));
        estate.store("/driftline/token", "xoxb-1");
        estate.store("/driftline/key", KEY);
        aws.answers(200, "{\"Events\": []}");
        seen = slack.received().size();
    }

    /// Who presses is answered within a second or not at all, which a function that just started on a busy machine may
    /// not manage; later it does.
    void warm() throws IOException, InterruptedException {
        restore();
        var press = new PressedButton(
                JSON.readTree("{\"action_id\": \"driftline_details\", \"value\": \"0000000000000000\"}"));
        for (var tries = 0;
                tries < 10
                        && slack.received().stream()
                                .noneMatch(message -> message.to().equals("hooks.slack.com"));
                tries++) {
            pressed(press.event(KEY, Instant.now()));
        }
    }

    Estate estate() {
        return estate;
    }

    EventfulAws aws() {
        return aws;
    }

    /// The one message that tells of a first scan.
    TlsRelay.Message posted() throws Exception {
        scanned();
        told();
        var posts = fresh("slack.com/api/chat.postMessage");
        assertThat(posts).as(function("notify").log()).hasSize(1);
        return posts.getFirst();
    }

    void scanned() throws Exception {
        scans++;
        var answer = invoked("scan", sample("scan-jobs").replace("5f1d0c2b9a7e4433", "job-" + scans));
        assertThat(answer).isEqualTo("{\"batchItemFailures\":[]}");
    }

    void told() throws Exception {
        assertThat(JSON.readTree(invoked("notify", sample("sweep")))
                        .get("failed")
                        .asInt(-1))
                .as(function("notify").log())
                .isZero();
    }

    int pressed(String event) throws IOException, InterruptedException {
        return JSON.readTree(invoked("interact", event)).get("statusCode").asInt();
    }

    private String invoked(String handler, String event) throws IOException, InterruptedException {
        var answer = function(handler).invoke(event);
        assertThat(answer.kind()).as(answer.body() + function(handler).log()).isEqualTo("response");
        return answer.body();
    }

    /// What came to a place since the last look at any.
    List<String> sent(String to) {
        return fresh(to).stream().map(TlsRelay.Message::body).toList();
    }

    private List<TlsRelay.Message> fresh(String to) {
        var all = slack.received();
        var fresh = all.subList(seen, all.size());
        seen = all.size();
        return fresh.stream().filter(message -> message.to().startsWith(to)).toList();
    }

    Entry.Status status(String address) {
        return estate.known().stream()
                .filter(entry -> entry.subject().address().equals(address))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private ManagedRuntime function(String handler) {
        return Objects.requireNonNull(functions.get(handler), handler);
    }

    static String sample(String event) throws IOException {
        return Files.readString(Path.of("../../events", event + ".json"));
    }

    @Override
    public void close() throws IOException {
        functions.values().forEach(ManagedRuntime::close);
        slack.close();
        aws.close();
        estate.close();
    }
}
