package dev.driftline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.emulator.ManagedRuntime;
import dev.driftline.aws.emulator.PressedButton;
import dev.driftline.aws.emulator.TlsRelay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Secrets are planted wherever there are any; then the command line and the functions, as they are shipped, do their
/// work and fail at it, and no secret is in anything that they wrote or sent.
class CanaryIT {

    private static final List<String> REPORTS =
            List.of("r.txt", "r.json", "r.html", "r.sarif", "r.xml", "r.csv", "r.md");

    @TempDir
    static Path folder;

    private static PlantedAccount account;

    @BeforeAll
    static void start() throws Exception {
        account = new PlantedAccount(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        account.close();
    }

    @ParameterizedTest
    @MethodSource("estates")
    void no_report_no_fix_and_no_line_of_the_command_line_has_a_secret(String state, List<String> told)
            throws Exception {
        var arguments = new ArrayList<>(List.of("--explain-calls", "--debug", "--who", "--unmanaged"));
        arguments.addAll(List.of("--fixes", folder.resolve("fixes").toString(), "--memory", path("memory.json")));
        REPORTS.forEach(report -> arguments.addAll(List.of("--output", path(report))));

        var ran = driftline(Map.of("PULUMI_CONFIG_PASSPHRASE", "CANARY-pulumi-passphrase"), state, arguments);

        assertThat(folder.resolve("r.json")).content().as(ran.output()).contains(told);
        var texts = new TreeMap<>(Map.of("terminal", ran.output()));
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("task"))
                    .filter(file -> !file.getFileName().toString().equals("relay.p12"))
                    .toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        assertThat(texts).hasSizeGreaterThan(REPORTS.size() + 2);
        PlantedAccount.assertInert(texts);
    }

    static Stream<Arguments> estates() {
        return Stream.of(
                Arguments.of(
                        PlantedAccount.STATE,
                        List.of(
                                "aws_sqs_queue.jobs",
                                "delay_seconds",
                                "aws_ssm_parameter.password",
                                "aws_db_instance.main")),
                Arguments.of(
                        PlantedAccount.STACK,
                        List.of("Queue::mails", "delaySeconds", "Parameter::plain", "Parameter::sealed", "::gone")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3://canary-states/broken.tfstate",
                "s3://canary-states/encrypted.tfstate",
                "s3://canary-states/none.tfstate",
                "hcp:///acme/prod",
                "https://user:CANARY-password@127.0.0.1/state",
                "https://127.0.0.1:1/state?username=user&password=CANARY-password",
                "https://127.0.0.1:1/state?token=CANARY-token",
                "s3://canary-states/prod.tfstate?sse_customer_key=CANARY-key",
                "pulumi+https://127.0.0.1:1/acme/prod?token=CANARY-pulumi"
            })
    void no_error_quotes_one(String state) throws Exception {
        var encryption = Files.writeString(Path.of(path("encryption.json")), """
                {"key_provider": {"pbkdf2": {"old": {"passphrase": {"env": "PASSPHRASE"}}}},
                 "method": {"aes_gcm": {"old": {"keys": "${key_provider.pbkdf2.old}"}}},
                 "state": {"method": "${method.aes_gcm.old}"}}""");

        var ran = driftline(
                Map.of("TF_TOKEN_app_terraform_io", "CANARY-hcp-token", "PASSPHRASE", "CANARY-passphrase-of-state"),
                state,
                List.of("--debug", "--encryption", encryption.toString()));

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.output()).contains("driftline: ");
        PlantedAccount.assertInert(Map.of("terminal", ran.output()));
    }

    @Test
    void an_aws_that_is_not_there_brings_none_out() throws Exception {
        var ran = driftline(
                Map.of(
                        "AWS_ENDPOINT_URL",
                        "http://127.0.0.1:1",
                        "AWS_SECRET_ACCESS_KEY",
                        "CANARY-aws-secret",
                        "AWS_SESSION_TOKEN",
                        "CANARY-aws-session",
                        "AWS_MAX_ATTEMPTS",
                        "1"),
                PlantedAccount.STATE,
                List.of("--debug"));

        assertThat(ran.exit()).isEqualTo(1);
        PlantedAccount.assertInert(Map.of("terminal", ran.output()));
    }

    @Test
    void no_log_message_report_or_ledger_of_the_functions_has_one() throws Exception {
        var logs = new HashMap<String, String>();
        var earlier = account.everywhere().getOrDefault("chats", "").lines().count();
        logs.put("dispatch", invoked("dispatch", "{\"target\": \"canary\"}"));
        PlantedAccount.assertInert(account.everywhere());
        logs.put("scan", invoked("scan", job(PlantedAccount.STATE)));
        PlantedAccount.assertInert(account.everywhere());
        logs.put("stack", invoked("scan", job(PlantedAccount.STACK)));
        PlantedAccount.assertInert(account.everywhere());
        logs.put("broken", invoked("scan", job("s3://canary-states/broken.tfstate")));
        logs.put("notify", invoked("notify", "{\"sweep\": true}"));

        var everywhere = account.everywhere();
        assertThat(everywhere.get("ledger")).contains("aws_sqs_queue.jobs");
        assertThat(everywhere.get("queue heard")).as(logs.toString()).contains("aws_sqs_queue.jobs");
        assertThat(everywhere.get("webhook")).as(logs.toString()).contains("aws_sqs_queue.jobs", "Queue::mails");
        assertThat(everywhere.getOrDefault("chats", "").lines())
                .as(logs.toString())
                .anyMatch(line ->
                        line.startsWith("slack.com/api/chat.postMessage ") && line.contains("aws_sqs_queue.jobs"))
                .anyMatch(line -> line.startsWith("hooks.slack.com ") && line.contains("Queue::mails"))
                .anyMatch(line -> line.startsWith(TlsRelay.TEAMS) && line.contains("aws_sqs_queue.jobs"));
        assertThat(everywhere.getOrDefault("chats", "").lines().skip(earlier))
                .noneMatch(line -> line.startsWith("the relay failed"));
        assertThat(everywhere.keySet()).anyMatch(name -> name.endsWith(".html"));
        assertThat(logs.get("notify"))
                .as("the channel that cannot be reached fails, and its address is not told")
                .contains("delivery failed to=deaf")
                .doesNotContain("delivery failed to=bot", "delivery failed to=hook", "delivery failed to=teams");
        PlantedAccount.assertInert(everywhere);
        PlantedAccount.assertInert(logs);
    }

    /// The signing secret, the bot's token and the address for answers are in it.
    @Test
    void a_press_of_a_button_and_the_edited_message_bring_none_out() throws Exception {
        var logs = new HashMap<String, String>();
        logs.put("scan", invoked("scan", job(PlantedAccount.STATE)));
        logs.put("notify", invoked("notify", "{\"sweep\": true}"));
        var press = PressedButton.of(account.posted("aws_sqs_queue.jobs"), "aws_sqs_queue.jobs", "Snooze 1 week");

        var signed = press.event("CANARY-slack-signing", Instant.now());
        // A function that just started may not answer who pressed within the second that it takes for it.
        logs.put("press", invoked("interact", signed, signed, signed));
        logs.put("forged", invoked("interact", press.event("CANARY-of-somebody-else", Instant.now())));
        logs.put("again", invoked("notify", "{\"sweep\": true}"));

        assertThat(logs.get("press")).contains("\"statusCode\":200");
        assertThat(logs.get("forged")).contains("\"statusCode\":401");
        assertThat(account.everywhere().getOrDefault("chats", "").lines())
                .as(logs.toString())
                .anyMatch(line -> line.startsWith("hooks.slack.com ") && line.contains("ephemeral"))
                .anyMatch(line -> line.startsWith("slack.com/api/chat.update ") && line.contains("*snoozed*"));
        PlantedAccount.assertInert(account.everywhere());
        PlantedAccount.assertInert(logs);
    }

    /// @return the function's answer to the last event, and log
    private static String invoked(String handler, String... events) throws Exception {
        var place = Files.createTempDirectory(folder, handler);
        try (var function = new ManagedRuntime(
                Path.of("../scanner/target/function.zip"),
                Path.of("../scanner/target/runtime-interface-client"),
                place,
                account.environment(handler))) {
            var answer = function.invoke(events[0]);
            for (var event : List.of(events).subList(1, events.length)) {
                answer = function.invoke(event);
            }
            return answer.kind() + " " + answer.body() + "\n" + function.log();
        }
    }

    private static String job(String state) {
        return """
                {"Records": [{"messageId": "m", "receiptHandle": "r", "eventSource": "aws:sqs", "body":
                 "{\\"job\\": \\"%s\\", \\"target\\": \\"canary\\", \\"lock\\": \\"observe\\", \\"states\\": [\\"%s\\"]}"}]}""".formatted(Integer.toHexString(state.hashCode()), state);
    }

    private static PackagedScan driftline(Map<String, String> environment, String state, List<String> arguments)
            throws IOException, InterruptedException {
        return PackagedScan.of(account.endpoint(), environment, state, arguments);
    }

    private static String path(String name) {
        return folder.resolve(name).toString();
    }
}
