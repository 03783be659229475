package dev.driftline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.emulator.Emulator;
import dev.driftline.aws.emulator.TlsRelay;
import dev.driftline.aws.ledger.LedgerTables;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// An emulated account with a secret in every place that has one, each beginning with `CANARY-`, and everything that
/// somebody else may read: topic, queues, table, reports, webhooks and chats.
final class PlantedAccount implements AutoCloseable {

    static final String CANARY = "CANARY-";
    static final String STATE = "s3://canary-states/prod.tfstate";
    static final String STACK = "pulumi+s3://canary-states?project=web&stack=prod";
    private static final String REGION = "us-east-1";

    private final Emulator emulator = Emulator.startLocal();
    private final AwsClients clients = emulator.clients();
    private final Vault vault = new Vault(emulator.url());
    private final TlsRelay relay;
    private final HttpServer webhook;
    private final List<String> posted = new CopyOnWriteArrayList<>();

    PlantedAccount(Path folder) throws IOException, InterruptedException {
        relay = new TlsRelay(folder);
        webhook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        webhook.createContext("/", exchange -> {
            // The address is the receiver's own secret; what it is sent is what may be kept and shown.
            posted.add(exchange.getRequestHeaders().entrySet()
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        webhook.start();
        plant();
    }

    private void plant() throws IOException, InterruptedException {
        s3().createBucket(create -> create.bucket("canary-states"));
        put("prod.tfstate", state("state.tfstate", queue("canary-jobs")));
        put(".pulumi/meta.yaml", "version: 1\n");
        put(".pulumi/stacks/web/prod.json", state("stack.json", queue("canary-mails")));
        put("broken.tfstate", "{\"version\": 4, \"outputs\": {\"p\": {\"value\": \"CANARY-broken\", ");
        put("encrypted.tfstate", """
                {"serial": 1, "lineage": "l", "meta": {"key_provider.pbkdf2.old":
                 "eyJzYWx0IjoiQUFBQUFBQUFBQUFBQUFBQUFBQUFBQT09IiwiaXRlcmF0aW9ucyI6NjAwMDAwLCJoYXNoX2Z1bmN0aW9uIjoic2hhNTEyIiwia2V5X2xlbmd0aCI6MzJ9"},
                 "encrypted_data": "Q0FOQVJZLWVuY3J5cHRlZC1kYXRhLXRoYXQtaXMtbm9uZQ==", "encryption_version": "v0"}""");
        put("driftline.yaml", """
                version: 1
                targets:
                  - {name: canary, states: ["%s", "%s"]}
                accounts:
                  - {id: "210987654321", role_arn: "arn:aws:iam::210987654321:role/driftline-read", external_id: CANARY-external-id}
                channels:
                  topic: {kind: sns, topic: "arn:aws:sns:us-east-1:123456789012:findings"}
                  bus: {kind: eventbridge}
                  tickets: {kind: webhook, url: "ssm:/driftline/webhook", hosts: [127.0.0.1], allow_private: true, signing_key: "ssm:/driftline/key"}
                  hook: {kind: slack, webhook: "ssm:/driftline/slack-webhook"}
                  bot: {kind: slack, token: "secretsmanager:driftline/slack-token", channel: C0123456789, signing_secret: "ssm:/driftline/slack-signing"}
                  teams: {kind: teams, url: "secretsmanager:driftline/teams"}
                  deaf: {kind: webhook, url: "ssm:/driftline/deaf", hosts: [127.0.0.1], allow_private: true, signing_key: "secretsmanager:driftline/deaf-key"}
                """.formatted(STATE, STACK));
        s3().createBucket(create -> create.bucket("canary-reports"));
        vault.parameter("/canary/password", "CANARY-live-parameter");
        vault.parameter("/canary/pulumi", "CANARY-live-pulumi-parameter");
        vault.parameter("/canary/sealed", "CANARY-live-sealed-parameter");
        var port = webhook.getAddress().getPort();
        vault.parameter(
                "/driftline/webhook", "http://127.0.0.1:" + port + "/CANARY-webhook-path?token=CANARY-webhook-query");
        vault.parameter("/driftline/key", "CANARY-signing-key");
        vault.parameter("/driftline/slack-webhook", "https://hooks.slack.com/services/T000/B000/CANARY-slack-webhook");
        vault.secret("driftline/slack-token", "CANARY-slack-token\n");
        vault.parameter("/driftline/slack-signing", "CANARY-slack-signing");
        vault.secret(
                "driftline/teams", "https://" + TlsRelay.TEAMS + "/workflows/CANARY-teams?sig=CANARY-teams-signature");
        vault.parameter("/driftline/deaf", "http://127.0.0.1:1/CANARY-deaf?token=CANARY-deaf-query");
        vault.secret("driftline/deaf-key", "CANARY-deaf-key");
        var topic = sns().createTopic(create -> create.name("findings")).topicArn();
        sqs().createQueue(create -> create.queueName("heard"));
        sns().subscribe(subscribe ->
                subscribe.topicArn(topic).protocol("sqs").endpoint("arn:aws:sqs:us-east-1:123456789012:heard"));
        sqs().createQueue(create -> create.queueName("jobs"));
        sqs().createQueue(create -> create.queueName("news"));
        LedgerTables.create(clients, "ledger");
    }

    private String queue(String name) {
        return sqs().createQueue(create -> create.queueName(name)
                        .attributes(Map.of(QueueAttributeName.DELAY_SECONDS, "30"))
                        .tags(Map.of("token", "CANARY-live-marked", "team", "b")))
                .queueUrl();
    }

    private static String state(String file, String queue) throws IOException {
        return Files.readString(Path.of("src/test/resources/canary", file)).replace("@QUEUE@", queue);
    }

    private void put(String key, String content) {
        s3().putObject(put -> put.bucket("canary-states").key(key), RequestBody.fromString(content));
    }

    /// As the template sets it for one of the functions.
    Map<String, String> environment(String handler) {
        return Map.ofEntries(
                Map.entry("AWS_ENDPOINT_URL", emulator.url().toString()),
                Map.entry("AWS_REGION", REGION),
                Map.entry("QUARKUS_LAMBDA_HANDLER", handler),
                Map.entry("DRIFT_CONFIG", "s3://canary-states/driftline.yaml"),
                Map.entry("DRIFT_TABLE", "ledger"),
                Map.entry("DRIFT_QUEUE", emulator.url() + "/123456789012/jobs"),
                Map.entry("DRIFT_NEWS_QUEUE", emulator.url() + "/123456789012/news"),
                Map.entry("DRIFT_REPORT_BUCKET", "canary-reports"),
                Map.entry("TFE_TOKEN", "CANARY-hcp-token"),
                Map.entry("PULUMI_CONFIG_PASSPHRASE", "CANARY-pulumi-passphrase"),
                Map.entry("JAVA_TOOL_OPTIONS", relay.options()));
    }

    String endpoint() {
        return emulator.url().toString();
    }

    /// Everything that lies or arrived anywhere: name -> content.
    Map<String, String> everywhere() {
        var found = new TreeMap<String, String>();
        for (var queue : List.of("heard", "jobs", "news")) {
            found.put("queue " + queue, String.join("\n", messages(queue)));
        }
        var table = clients.get(DynamoDbClient.class, DynamoDbClient::builder, REGION)
                .scan(scan -> scan.tableName("ledger"));
        found.put("ledger", table.items().toString());
        s3().listObjectsV2(list -> list.bucket("canary-reports"))
                .contents()
                .forEach(object -> found.put(
                        "report " + object.key(),
                        s3().getObjectAsBytes(
                                        get -> get.bucket("canary-reports").key(object.key()))
                                .asUtf8String()));
        found.put("webhook", String.join("\n", posted));
        found.put(
                "chats",
                relay.received().stream()
                        .map(message -> "%s %s %s".formatted(message.to(), message.headers(), message.body()))
                        .collect(Collectors.joining("\n")));
        return found;
    }

    /// The last message to Slack by the bot that tells of a resource.
    String posted(String address) {
        return relay.received().stream()
                .filter(message -> message.to().equals("slack.com/api/chat.postMessage"))
                .map(TlsRelay.Message::body)
                .filter(body -> body.contains(address))
                .toList()
                .getLast();
    }

    private List<String> messages(String queue) {
        var url = sqs().getQueueUrl(get -> get.queueName(queue)).queueUrl();
        var bodies = new ArrayList<String>();
        sqs().receiveMessage(
                        receive -> receive.queueUrl(url).maxNumberOfMessages(10).visibilityTimeout(0))
                .messages()
                .forEach(message -> bodies.add(message.body()));
        return bodies;
    }

    private S3Client s3() {
        return clients.get(S3Client.class, S3Client::builder, REGION);
    }

    private SnsClient sns() {
        return clients.get(SnsClient.class, SnsClient::builder, REGION);
    }

    private SqsClient sqs() {
        return clients.get(SqsClient.class, SqsClient::builder, REGION);
    }

    @Override
    public void close() throws IOException {
        relay.close();
        webhook.stop(0);
        clients.close();
        emulator.close();
    }

    /// Where nobody may find one, and which was found.
    static void assertInert(Map<String, String> texts) {
        var leaks = new ArrayList<String>();
        texts.forEach((name, text) -> {
            for (var at = text.indexOf(CANARY); at >= 0; at = text.indexOf(CANARY, at + 1)) {
                leaks.add(name + ": ..." + text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 40)));
            }
        });
        assertThat(leaks).isEmpty();
    }
}
