package dev.driftline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.Role;
import dev.driftline.aws.emulator.Emulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// One state whose providers assume roles in two other accounts, read by the command line as it is shipped. In each
/// account is a queue of the same name: where another account is asked, that shows.
class OtherAccountsIT {

    private static final Role READER =
            new Role("arn:aws:iam::210987654321:role/driftline-read", Optional.of("acme:driftline"));
    private static final String REGION = "eu-west-1";

    @TempDir
    static Path folder;

    private static final Emulator EMULATOR = Emulator.startLocal();
    private static EventHistoryFront front;
    private static Path state;

    @BeforeAll
    static void start() throws IOException {
        front = new EventHistoryFront(EMULATOR.url(), OtherAccountsIT::events);
        try (var clients = EMULATOR.clients()) {
            state = Files.writeString(folder.resolve("prod.tfstate"), """
                    {"version": 4, "terraform_version": "1.11.4", "serial": 1, "lineage": "l", "outputs": {}, "resources": [
                    %s, %s, %s]}""".formatted(
                            queue("own", "", "123456789012", made(clients, "0")),
                            queue("other", ".other", "210987654321", made(clients.as(READER), "45")),
                            queue("third", ".third", "333333333333", "http://127.0.0.1:1/333333333333/jobs")));
        }
    }

    @AfterAll
    static void stop() {
        front.close();
        EMULATOR.close();
    }

    @Test
    void an_account_is_read_by_its_role_and_so_is_its_event_history() throws Exception {
        var report = scanned(
                "--who", "--role", READER.arn() + "," + READER.externalId().orElseThrow());

        assertThat(report.at("/summary/in_sync").asInt()).isEqualTo(1);
        assertThat(report.path("findings")).singleElement().satisfies(finding -> {
            assertThat(finding.path("address").asText()).isEqualTo("aws_sqs_queue.other");
            assertThat(finding.path("account").asText()).isEqualTo("210987654321");
            assertThat(finding.path("region").asText()).isEqualTo(REGION);
            assertThat(finding.at("/changes/0/path").asText()).isEqualTo("delay_seconds");
            assertThat(finding.at("/who/actor").asText()).as(finding.toString()).isEqualTo("bob");
        });
        assertThat(front.asked())
                .isNotEmpty()
                .allSatisfy(
                        scope -> assertThat(scope).contains("/" + REGION + "/").doesNotContain("testing"));
        assertThat(report.path("coverage"))
                .singleElement()
                .satisfies(unchecked -> assertUnchecked(unchecked, "third", "333333333333"));
    }

    @Test
    void without_a_role_each_account_is_told_as_not_read() throws Exception {
        var report = scanned();

        assertThat(report.path("findings")).isEmpty();
        assertThat(report.at("/summary/in_sync").asInt()).isEqualTo(1);
        assertThat(report.path("coverage")).hasSize(2);
        assertUnchecked(report.at("/coverage/0"), "other", "210987654321");
        assertUnchecked(report.at("/coverage/1"), "third", "333333333333");
    }

    private static void assertUnchecked(JsonNode unchecked, String name, String account) {
        assertThat(unchecked.path("address").asText()).isEqualTo("aws_sqs_queue." + name);
        assertThat(unchecked.path("status").asText()).isEqualTo("denied");
        assertThat(unchecked.path("reason").asText())
                .isEqualTo("lives in account %s, for which no role was given; the scan's credentials are of account "
                                .formatted(account)
                        + "123456789012");
    }

    /// The third account is never read.
    private static JsonNode scanned(String... more) throws IOException, InterruptedException {
        var file = folder.resolve("report.json");
        var arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of("--output", file.toString()));
        var scan = PackagedScan.of(front.endpoint(), Map.of(), state.toString(), arguments);
        assertThat(scan.exit()).as(scan.output()).isEqualTo(1);
        return new ObjectMapper().readTree(file.toFile());
    }

    /// @return its address
    private static String made(AwsClients clients, String delay) {
        return clients.get(SqsClient.class, SqsClient::builder, REGION)
                .createQueue(
                        create -> create.queueName("jobs").attributes(Map.of(QueueAttributeName.DELAY_SECONDS, delay)))
                .queueUrl();
    }

    private static String queue(String name, String alias, String account, String url) {
        return """
                {"mode": "managed", "type": "aws_sqs_queue", "name": "%s",
                 "provider": "provider[\\"registry.terraform.io/hashicorp/aws\\"]%s", "instances": [{"schema_version": 0,
                 "attributes": {"id": "%s", "url": "%s", "arn": "arn:aws:sqs:eu-west-1:%s:jobs", "name": "jobs",
                 "delay_seconds": 0}}]}""".formatted(name, alias, url, url, account);
    }

    /// Each account has events of its own; only that of the role has the one that is looked for.
    private static String events(String scope) {
        return scope.startsWith("testing/") ? "{\"Events\": []}" : """
                {"Events": [{"EventId": "e1", "CloudTrailEvent": "{\\"eventID\\": \\"e1\\", \\"eventName\\": \\"SetQueueAttributes\\", \
                \\"eventTime\\": \\"2026-11-20T10:00:00Z\\", \\"eventSource\\": \\"sqs.amazonaws.com\\", \
                \\"recipientAccountId\\": \\"210987654321\\", \\"userAgent\\": \\"aws-cli/2.15.0\\", \
                \\"userIdentity\\": {\\"type\\": \\"IAMUser\\", \\"userName\\": \\"bob\\", \\"accountId\\": \\"210987654321\\"}, \
                \\"requestParameters\\": {\\"queueUrl\\": \\"%s\\", \\"attributes\\": {\\"DelaySeconds\\": \\"45\\"}}}"}]}""".formatted(EMULATOR.url() + "/210987654321/jobs");
    }
}
