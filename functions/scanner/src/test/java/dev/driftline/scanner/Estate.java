package dev.driftline.scanner;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.emulator.Emulator;
import dev.driftline.aws.emulator.SlackStub;
import dev.driftline.aws.ledger.DynamoDbLedger;
import dev.driftline.aws.ledger.LedgerTables;
import dev.driftline.aws.ledger.Table;
import dev.driftline.core.ledger.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.ParameterType;

/// What the function works on: a recorded estate, its state in S3, a topic with a subscribed queue, a bucket for
/// reports and a Slack webhook whose URL is in the parameter store.
final class Estate implements AutoCloseable {

    static final String STATE = "s3://driftline-states/smoke/terraform.tfstate";

    private static final String REGION = "us-east-1";
    private static final Path WORLD = Path.of("../aws/src/test/resources/worlds/smoke");

    /// As the seeded emulator draws it.
    static final String GROUP = "sg-601b268686d7ad1fe";

    final SlackStub slack = new SlackStub();
    private final Emulator emulator;
    private final AwsClients clients;

    Estate() {
        emulator = Emulator.start();
        clients = emulator.clients();
        restore();
    }

    /// The estate as its state says, and everything around it as new.
    void restore() {
        replay("world");
        var s3 = s3();
        s3.createBucket(create -> create.bucket("driftline-states"));
        s3.putObject(
                put -> put.bucket("driftline-states").key("smoke/terraform.tfstate"), WORLD.resolve("state.tfstate"));
        s3.createBucket(create -> create.bucket("driftline-reports"));
        var topic = sns().createTopic(create -> create.name("findings")).topicArn();
        sqs().createQueue(create -> create.queueName("heard"));
        var queue = sqs().getQueueAttributes(get -> get.queueUrl(queue()).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes();
        sns().subscribe(subscribe -> subscribe
                .topicArn(topic)
                .protocol("sqs")
                .endpoint(queue.getOrDefault(QueueAttributeName.QUEUE_ARN, "")));
        sqs().createQueue(create -> create.queueName("jobs"));
        sqs().createQueue(create -> create.queueName("news"));
        LedgerTables.create(clients, "ledger");
        storeWebhook(slack.url());
        slack.answers(200);
        slack.received();
    }

    void storeWebhook(String url) {
        store("/driftline/slack-webhook", url);
    }

    /// A secret of the parameter store.
    void store(String name, String value) {
        clients.get(SsmClient.class, SsmClient::builder, REGION)
                .putParameter(put -> put.name(name)
                        .type(ParameterType.SECURE_STRING)
                        .value(value)
                        .overwrite(true));
    }

    /// For functions whose DRIFT_CONFIG is `s3://driftline-states/driftline.yaml`.
    void configure(String yaml) {
        s3().putObject(put -> put.bucket("driftline-states").key("driftline.yaml"), RequestBody.fromString(yaml));
    }

    /// Somebody changes things behind Terraform's back.
    void drift() {
        replay("drift");
    }

    /// More of the same, at the security group.
    void openTheGroup(int port) {
        clients.get(Ec2Client.class, Ec2Client::builder, REGION)
                .authorizeSecurityGroupIngress(authorize -> authorize
                        .groupId(GROUP)
                        .ipProtocol("tcp")
                        .fromPort(port)
                        .toPort(port)
                        .cidrIp("0.0.0.0/0"));
    }

    /// One of the changes is taken back.
    void keepVersions() {
        s3().putBucketVersioning(put -> put.bucket("acme-data")
                .versioningConfiguration(versioning -> versioning.status(BucketVersioningStatus.ENABLED)));
    }

    /// As the template sets them.
    Map<String, String> environment() {
        return Map.of(
                "AWS_ENDPOINT_URL", emulator.url().toString(),
                "AWS_REGION", REGION,
                "DRIFT_STATES", STATE,
                "DRIFT_SNS_TOPIC", "arn:aws:sns:us-east-1:123456789012:findings",
                "DRIFT_SLACK_WEBHOOK_PARAMETER", "/driftline/slack-webhook",
                "DRIFT_SLACK_HOST", "127.0.0.1",
                "DRIFT_REPORT_BUCKET", "driftline-reports");
    }

    /// As the template sets them for one of the functions.
    Map<String, String> environment(String handler) {
        var environment = new HashMap<>(environment());
        environment.put("QUARKUS_LAMBDA_HANDLER", handler);
        environment.put("DRIFT_TABLE", "ledger");
        environment.put("DRIFT_QUEUE", emulator.url() + "/123456789012/jobs");
        environment.put("DRIFT_NEWS_QUEUE", emulator.url() + "/123456789012/news");
        return environment;
    }

    /// Messages that wait in a queue, with a delay or without.
    int waiting(String queue) {
        var counts = sqs().getQueueAttributes(get ->
                        get.queueUrl(emulator.url() + "/123456789012/" + queue).attributeNames(QueueAttributeName.ALL))
                .attributes();
        return Integer.parseInt(counts.getOrDefault(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES, "0"))
                + Integer.parseInt(counts.getOrDefault(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED, "0"));
    }

    /// What came through the topic since the last call.
    List<String> heard() {
        var messages = sqs().receiveMessage(receive -> receive.queueUrl(queue()).maxNumberOfMessages(10))
                .messages();
        messages.forEach(message ->
                sqs().deleteMessage(delete -> delete.queueUrl(queue()).receiptHandle(message.receiptHandle())));
        return messages.stream().map(Message::body).toList();
    }

    List<String> reports() {
        return s3().listObjectsV2(list -> list.bucket("driftline-reports")).contents().stream()
                .map(object -> object.key())
                .toList();
    }

    /// The newest report that is kept with this ending.
    String report(String ending) {
        var newest = s3().listObjectsV2(list -> list.bucket("driftline-reports")).contents().stream()
                .filter(object -> object.key().endsWith(ending))
                .max(Comparator.comparing(S3Object::lastModified).thenComparing(S3Object::key))
                .orElseThrow();
        return s3().getObjectAsBytes(get -> get.bucket("driftline-reports").key(newest.key()))
                .asUtf8String();
    }

    /// What the ledger has of the state.
    List<Entry> known() {
        return new DynamoDbLedger(
                        Table.of(clients, "ledger"), Clock.systemUTC(), _ -> Set.of(), _ -> Optional.empty(), Map.of())
                .of(STATE);
    }

    void loseTheTopic() {
        sns().deleteTopic(delete -> delete.topicArn("arn:aws:sns:us-east-1:123456789012:findings"));
    }

    void loseTheState() {
        s3().deleteObject(delete -> delete.bucket("driftline-states").key("smoke/terraform.tfstate"));
    }

    private void replay(String name) {
        try {
            emulator.replay(WORLD, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String queue() {
        return sqs().getQueueUrl(get -> get.queueName("heard")).queueUrl();
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
    public void close() {
        slack.close();
        clients.close();
        emulator.close();
    }
}
