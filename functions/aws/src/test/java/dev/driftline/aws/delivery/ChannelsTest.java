package dev.driftline.aws.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.emulator.Emulator;
import dev.driftline.core.delivery.Channel;
import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.delivery.Patience;
import dev.driftline.core.delivery.http.Secret;
import dev.driftline.core.delivery.http.Secrets;
import dev.driftline.core.delivery.settings.ChannelSettings;
import dev.driftline.core.delivery.slack.PostedMessages.Posted;
import dev.driftline.core.delivery.slack.RecentMessages;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.Target;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.ParameterType;

/// Topics, buses, secrets and tables of the emulator, seen as a subscriber sees them.
class ChannelsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Clock CLOCK = Clock.fixed(Announced.NOW, ZoneOffset.UTC);
    private static final String REGION = "us-east-1";
    private static Emulator emulator;
    private static AwsClients clients;

    @BeforeAll
    static void start() {
        emulator = Emulator.start();
        clients = emulator.clients();
    }

    @AfterAll
    static void stop() {
        clients.close();
        emulator.close();
    }

    @Test
    void a_topic_gets_json_for_programs_and_attributes_for_filters() throws IOException {
        var topic = sns().createTopic(create -> create.name("drift")).topicArn();
        var queue = queue("drift");
        sns().subscribe(subscribe -> subscribe.topicArn(topic).protocol("sqs").endpoint(arn(queue)));

        assertThat(told("{\"t\": {\"kind\": \"sns\", \"topic\": \"%s\"}}".formatted(topic), "key-1"))
                .isInstanceOf(Delivery.Sent.class);
        var envelope = received(queue);
        assertThat(envelope.path("Subject").asText())
                .isEqualTo("Driftline: Drift: 1 new in s3://states/network.tfstate");
        var message = JSON.readTree(envelope.path("Message").asText());
        assertThat(message.at("/transitions/0/finding/address").asText()).isEqualTo("aws_iam_policy.p");
        assertThat(message.path("truncated").asInt()).isZero();
        var attributes = envelope.path("MessageAttributes");
        assertThat(attributes.at("/severity/Value").asText()).isEqualTo("high");
        assertThat(attributes.at("/transitions/Value").asText()).isEqualTo("[\"new\"]");
        assertThat(attributes.at("/stack/Value").asText()).isEqualTo(Reports.STATE);
        assertThat(attributes.at("/target/Value").asText()).isEqualTo("prod");
        assertThat(attributes.size()).isLessThanOrEqualTo(10);
    }

    @Test
    void a_fifo_topic_drops_a_repeated_message() {
        var topic = sns().createTopic(create -> create.name("drift.fifo").attributes(Map.of("FifoTopic", "true")))
                .topicArn();
        var settings = "{\"t\": {\"kind\": \"sns\", \"topic\": \"%s\"}}".formatted(topic);

        assertThat(told(settings, "key-1")).isInstanceOf(Delivery.Sent.class);
        assertThat(told(settings, "key-1")).isInstanceOf(Delivery.Sent.class);
    }

    @Test
    void the_largest_announcement_fits_into_a_message() {
        var topic = sns().createTopic(create -> create.name("large")).topicArn();
        var finding = Reports.changed("aws_iam_policy.p", Reports.STATE, "\"\\a".repeat(9_000), "b".repeat(30_000));
        var many = new ArrayList<>(Announced.of("k", finding).transitions());
        while (many.size() < 20) {
            many.add(many.getFirst());
        }

        assertThat(new SnsChannel("t", clients, topic).tell(Announced.of("key-2", many)))
                .isInstanceOf(Delivery.Sent.class);
    }

    @Test
    void a_topic_that_is_not_there_is_told() {
        assertThat(told(
                        "{\"t\": {\"kind\": \"sns\", \"topic\": \"arn:aws:sns:us-east-1:123456789012:gone\"}}",
                        "key-1"))
                .isInstanceOfSatisfying(
                        Delivery.Failed.class,
                        failed -> assertThat(failed.problem()).contains("there is no topic"));
    }

    @Test
    void a_bus_gets_one_event_for_each_transition() throws IOException {
        var events = clients.get(EventBridgeClient.class, EventBridgeClient::builder, REGION);
        events.createEventBus(create -> create.name("drift"));
        events.putRule(put -> put.name("high")
                .eventBusName("drift")
                .eventPattern("{\"source\": [\"driftline\"], \"detail\": {\"finding\": {\"severity\": [\"high\"]}}}"));
        var queue = queue("events");
        events.putTargets(put -> put.rule("high")
                .eventBusName("drift")
                .targets(Target.builder().id("1").arn(arn(queue)).build()));

        assertThat(told("{\"b\": {\"kind\": \"eventbridge\", \"bus\": \"drift\"}}", "key-1"))
                .isInstanceOf(Delivery.Sent.class);
        var event = received(queue);
        assertThat(event.path("detail-type").asText()).isEqualTo("Drift Transition");
        assertThat(event.at("/detail/transition").asText()).isEqualTo("new");
        assertThat(event.at("/detail/finding/address").asText()).isEqualTo("aws_iam_policy.p");
        assertThat(event.at("/detail/scan/target").asText()).isEqualTo("prod");
    }

    @Test
    void values_that_no_bus_takes_are_cut() {
        var huge = Reports.changed("aws_iam_policy.p", Reports.STATE, "a".repeat(300_000), "b".repeat(300_000));

        assertThat(new EventBridgeChannel("b", clients, "default").tell(Announced.of("key", huge, huge, huge)))
                .isInstanceOf(Delivery.Sent.class);
    }

    @Test
    void secrets_come_from_the_parameter_store_and_from_secrets_manager() {
        ssm().putParameter(put ->
                put.name("/driftline/a").type(ParameterType.SECURE_STRING).value("CANARY-a"));
        var arn = clients.get(SecretsManagerClient.class, SecretsManagerClient::builder, REGION)
                .createSecret(create -> create.name("driftline/b").secretString("CANARY-b"))
                .arn();
        var secrets = new StoredSecrets(clients, CLOCK);

        assertThat(secrets.get("ssm:/driftline/a")).isEqualTo(new Secrets.Answer.Found(new Secret("CANARY-a")));
        assertThat(secrets.get("secretsmanager:driftline/b"))
                .isEqualTo(new Secrets.Answer.Found(new Secret("CANARY-b")));
        assertThat(secrets.get(arn)).isEqualTo(new Secrets.Answer.Found(new Secret("CANARY-b")));
        assertThat(secrets.get(arn).toString()).doesNotContain("CANARY");
    }

    @Test
    void a_secret_is_kept_for_some_minutes_only() {
        ssm().putParameter(put ->
                put.name("/rotated").type(ParameterType.SECURE_STRING).value("old"));
        var hands = new ArrayList<>(List.of(Announced.NOW));
        var secrets = new StoredSecrets(clients, new Clock() {
            @Override
            public Instant instant() {
                return hands.getLast();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
        secrets.get("ssm:/rotated");
        ssm().putParameter(put -> put.name("/rotated")
                .type(ParameterType.SECURE_STRING)
                .value("new")
                .overwrite(true));

        assertThat(secrets.get("ssm:/rotated")).isEqualTo(new Secrets.Answer.Found(new Secret("old")));
        hands.add(Announced.NOW.plus(Duration.ofMinutes(6)));
        assertThat(secrets.get("ssm:/rotated")).isEqualTo(new Secrets.Answer.Found(new Secret("new")));
    }

    @Test
    void a_secret_that_is_not_there_is_told_with_how_to_make_it() {
        var secrets = new StoredSecrets(clients, CLOCK);

        assertThat(secrets.get("ssm:/gone"))
                .isEqualTo(new Secrets.Answer.Refused(
                        "there is no SSM parameter /gone",
                        "make it: aws ssm put-parameter --type SecureString --name /gone --value VALUE"));
        assertThat(secrets.get("secretsmanager:gone").toString()).contains("there is no secret gone");
        assertThat(secrets.get("CANARY")).isInstanceOf(Secrets.Answer.Refused.class);
        assertThat(secrets.get("CANARY").toString()).doesNotContain("CANARY");
    }

    @Test
    void a_posted_message_is_found_again_by_what_it_told_of_last() {
        clients.get(DynamoDbClient.class, DynamoDbClient::builder, REGION)
                .createTable(create -> create.tableName("messages")
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .attributeDefinitions(text("pk"), text("sk"))
                        .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE)));
        var problems = new ArrayList<String>();
        var messages = new DynamoMessages(clients, "messages", CLOCK, problems::add);
        var first = new Posted("k1", "C1", "1.1", "[1]");
        var second = new Posted("k2", "C1", "2.2", "[2]");
        messages.posted("ops", first, List.of("a", "b"));
        messages.posted("ops", second, List.of("b"));

        assertThat(messages.find("ops", "a")).contains(first);
        assertThat(messages.find("ops", "b")).contains(second);
        messages.edited("ops", new Posted("k1", "C1", "1.1", "[3]"));
        assertThat(messages.find("ops", "a").map(Posted::blocks)).contains("[3]");
        assertThat(messages.find("other", "a")).isEmpty();
        assertThat(messages.find("ops", "c")).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void a_table_that_cannot_be_reached_fails_no_delivery() {
        var problems = new ArrayList<String>();
        var settings = new AwsSettings(REGION, Optional.of(URI.create("http://127.0.0.1:1")), 1);
        try (var nowhere = new AwsClients(settings)) {
            var messages = new DynamoMessages(nowhere, "messages", CLOCK, problems::add);
            messages.posted("ops", new Posted("k", "C", "1", "[]"), List.of("a"));

            assertThat(messages.find("ops", "a")).isEmpty();
            assertThat(problems).hasSize(3).allMatch(problem -> problem.contains("no answer"));
        }
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    private static Delivery told(String settings, String key) {
        return channel(settings).tell(Announced.of(key, Reports.changed("aws_iam_policy.p", Reports.STATE, "a", "b")));
    }

    private static Channel channel(String settings) {
        try {
            var channels = new Channels(
                    clients,
                    new StoredSecrets(clients, CLOCK),
                    new RecentMessages(),
                    new Patience(CLOCK, _ -> {}, Duration.ofSeconds(5)),
                    CLOCK);
            return channels.of(ChannelSettings.of(JSON.readTree(settings))).getFirst();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode received(String queue) throws IOException {
        var messages = sqs().receiveMessage(receive -> receive.queueUrl(queue)).messages();
        assertThat(messages).hasSize(1);
        var body = messages.getFirst().body();
        assertThat(body.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(262_144);
        return JSON.readTree(body);
    }

    private static String queue(String name) {
        return sqs().createQueue(create -> create.queueName(name)).queueUrl();
    }

    private static String arn(String queue) {
        return sqs().getQueueAttributes(get -> get.queueUrl(queue).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes()
                .getOrDefault(QueueAttributeName.QUEUE_ARN, "");
    }

    private static SnsClient sns() {
        return clients.get(SnsClient.class, SnsClient::builder, REGION);
    }

    private static SqsClient sqs() {
        return clients.get(SqsClient.class, SqsClient::builder, REGION);
    }

    private static SsmClient ssm() {
        return clients.get(SsmClient.class, SsmClient::builder, REGION);
    }
}
