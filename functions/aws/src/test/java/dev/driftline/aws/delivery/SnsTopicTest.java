package dev.driftline.aws.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.emulator.Emulator;
import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.report.JsonReport;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.TextReport;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// Topics of the emulator, read through a subscribed queue as a subscriber would.
class SnsTopicTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static Emulator emulator;
    private static AwsClients clients;
    private static SnsClient sns;
    private static SqsClient sqs;

    @BeforeAll
    static void start() {
        emulator = Emulator.start();
        clients = emulator.clients();
        // Another region than the clients' own: the topic's ARN decides.
        sns = clients.get(SnsClient.class, SnsClient::builder, "eu-central-1");
        sqs = clients.get(SqsClient.class, SqsClient::builder, "eu-central-1");
    }

    @AfterAll
    static void stop() {
        clients.close();
        emulator.close();
    }

    @Test
    void a_subscriber_gets_the_json_report_under_a_telling_subject() throws IOException {
        var report = Reports.of(List.of(Reports.changed("aws_iam_policy.p", Reports.STATE, "a", "b")));

        var received = published("plain", report);

        assertThat(received.get("Subject").asText())
                .isEqualTo("Driftline: high drift, 1 changed, 0 missing in s3://states/network.tfstate");
        assertThat(received.get("Message").asText()).isEqualTo(new JsonReport().written(report));
    }

    @Test
    void a_subscription_can_filter_by_attributes() throws IOException {
        var report = Reports.of(
                List.of(
                        Reports.scanned("s3://states/a"),
                        Reports.scanned("s3://states/b"),
                        Reports.notScanned("s3://states/c")),
                List.of(
                        Reports.missing("aws_sqs_queue.q"),
                        Reports.changed("aws_iam_policy.p", "s3://states/b", "a", "b")),
                List.of());

        var attributes = published("attributes", report).get("MessageAttributes");

        assertThat(values(attributes))
                .containsEntry("stack", "[\"s3://states/network.tfstate\",\"s3://states/b\",\"s3://states/c\"]")
                .containsEntry("severity", "high")
                .containsEntry("kinds", "[\"changed\",\"missing\",\"unreadable\"]")
                .containsEntry("findings", "2")
                .containsEntry("changed", "1")
                .containsEntry("missing", "1")
                .containsEntry("unknown", "0")
                .containsEntry("states_not_scanned", "1")
                .containsEntry("scan", "scan-1")
                .hasSize(9);
        assertThat(attributes.at("/kinds/Type").asText()).isEqualTo("String.Array");
        assertThat(attributes.at("/changed/Type").asText()).isEqualTo("Number");
    }

    @Test
    void a_filter_policy_keeps_away_what_a_team_does_not_want() throws IOException {
        var topic = sns.createTopic(create -> create.name("filtered")).topicArn();
        var queue = queue("filtered");
        sns.subscribe(subscribe -> subscribe
                .topicArn(topic)
                .protocol("sqs")
                .endpoint(arn(queue))
                .attributes(Map.of("FilterPolicy", "{\"severity\":[\"critical\"]}")));

        assertThat(topic(topic).send(Reports.of(List.of(Reports.missing("aws_sqs_queue.q")))))
                .isInstanceOf(Delivery.Sent.class);

        assertThat(sqs.receiveMessage(receive -> receive.queueUrl(queue)).messages())
                .isEmpty();
    }

    @Test
    void a_fifo_topic_takes_the_message_too() {
        var topic = sns.createTopic(create -> create.name("drift.fifo").attributes(Map.of("FifoTopic", "true")))
                .topicArn();

        assertThat(topic(topic).send(Reports.of(List.of(Reports.missing("aws_sqs_queue.q")))))
                .isInstanceOf(Delivery.Sent.class);
    }

    @Test
    void a_clean_scan_is_not_published() {
        assertThat(topic("arn:aws:sns:eu-central-1:123456789012:nowhere").send(Reports.clean()))
                .isEqualTo(new Delivery.Unchanged("sns:nowhere"));
    }

    @Test
    void a_topic_that_is_gone_is_one_line_with_what_to_do() {
        var arn = "arn:aws:sns:eu-central-1:123456789012:gone";

        assertThat(topic(arn).send(Reports.of(List.of(Reports.missing("aws_sqs_queue.q")))))
                .isEqualTo(new Delivery.Failed(
                        "sns:gone",
                        "there is no topic " + arn,
                        "check the ARN, its account and region, or create the topic"));
    }

    @Test
    void what_is_no_topic_arn_is_said_before_anything_is_sent() {
        assertThat(topic("drift").send(Reports.of(List.of(Reports.missing("aws_sqs_queue.q")))))
                .isEqualTo(new Delivery.Failed(
                        "sns:drift",
                        "not the ARN of an SNS topic: drift",
                        "it looks like arn:aws:sns:eu-west-1:123456789012:drift"));
    }

    @Test
    void an_unreachable_sns_is_one_line() {
        var settings = new AwsSettings("us-east-1", Optional.of(URI.create("http://127.0.0.1:1")), 1);
        try (var nowhere = new AwsClients(settings)) {
            var delivery = new SnsTopic(nowhere, "arn:aws:sns:us-east-1:123456789012:drift", message())
                    .send(Reports.of(List.of(Reports.missing("aws_sqs_queue.q"))));

            assertThat(delivery)
                    .isInstanceOfSatisfying(
                            Delivery.Failed.class,
                            failed -> assertThat(failed.problem())
                                    .isEqualTo(
                                            "SNS did not take the message for arn:aws:sns:us-east-1:123456789012:drift (no answer: ConnectException)"));
        }
    }

    private static JsonNode published(String name, Report report) throws IOException {
        var topic = sns.createTopic(create -> create.name(name)).topicArn();
        var queue = queue(name);
        sns.subscribe(subscribe -> subscribe.topicArn(topic).protocol("sqs").endpoint(arn(queue)));

        assertThat(topic(topic).send(report)).isInstanceOf(Delivery.Sent.class);

        return JSON.readTree(sqs.receiveMessage(receive -> receive.queueUrl(queue))
                .messages()
                .getFirst()
                .body());
    }

    private static Map<String, String> values(JsonNode attributes) {
        var values = new TreeMap<String, String>();
        attributes
                .properties()
                .forEach(attribute -> values.put(
                        attribute.getKey(), attribute.getValue().get("Value").asText()));
        return values;
    }

    private static String queue(String name) {
        return sqs.createQueue(create -> create.queueName(name)).queueUrl();
    }

    private static String arn(String queue) {
        var attributes =
                sqs.getQueueAttributes(get -> get.queueUrl(queue).attributeNames(QueueAttributeName.QUEUE_ARN));
        return attributes.attributes().getOrDefault(QueueAttributeName.QUEUE_ARN, "");
    }

    private static SnsTopic topic(String arn) {
        return new SnsTopic(clients, arn, message());
    }

    private static SnsMessage message() {
        return new SnsMessage(new JsonReport(), new TextReport(false), _ -> "the report");
    }
}
