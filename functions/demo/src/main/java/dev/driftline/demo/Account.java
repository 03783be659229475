package dev.driftline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.emulator.Emulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// An emulated AWS account: a recorded estate, its state where teams keep it, and those who want to hear of drift.
final class Account implements AutoCloseable {

    static final String REGION = "us-east-1";
    static final String STATE = "s3://acme-terraform-state/prod/network.tfstate?dynamodb_table=terraform-locks";

    private static final String STATES = "acme-terraform-state";
    private static final String KEY = "prod/network.tfstate";
    private static final String LOCKS = "terraform-locks";
    private static final String REPORTS = "drift-reports";
    private static final String TOPIC = "arn:aws:sns:us-east-1:123456789012:drift";

    private final Emulator emulator = Emulator.startLocal();
    private final AwsClients clients = emulator.clients();
    private final Path world;

    /// @param world the folder of a recorded estate
    Account(Path world) {
        this.world = world;
    }

    /// Everything as Terraform left it.
    void build() throws IOException {
        emulator.replay(world, "world");
        var state = Files.readAllBytes(world.resolve("state.tfstate"));
        s3().createBucket(create -> create.bucket(STATES));
        s3().putObject(put -> put.bucket(STATES).key(KEY), world.resolve("state.tfstate"));
        lockTable(state);
        s3().createBucket(create -> create.bucket(REPORTS));
        var topic = sns().createTopic(create -> create.name("drift")).topicArn();
        sqs().createQueue(create -> create.queueName("drift-listener"));
        var queue = sqs().getQueueAttributes(get -> get.queueUrl(queue()).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes();
        sns().subscribe(subscribe -> subscribe
                .topicArn(topic)
                .protocol("sqs")
                .endpoint(queue.getOrDefault(QueueAttributeName.QUEUE_ARN, "")));
    }

    /// As Terraform's S3 backend makes it: the digest of the state that it wrote last.
    private void lockTable(byte[] state) {
        var dynamo = clients.get(DynamoDbClient.class, DynamoDbClient::builder, REGION);
        dynamo.createTable(create -> create.tableName(LOCKS)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("LockID")
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .keySchema(KeySchemaElement.builder()
                        .attributeName("LockID")
                        .keyType(KeyType.HASH)
                        .build()));
        dynamo.putItem(put -> put.tableName(LOCKS)
                .item(Map.of(
                        "LockID",
                        AttributeValue.fromS(STATES + "/" + KEY + "-md5"),
                        "Digest",
                        AttributeValue.fromS(md5(state)))));
    }

    private static String md5(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }

    /// Somebody changes things behind Terraform's back.
    void drift() throws IOException {
        emulator.replay(world, "drift");
    }

    /// For the command line: where AWS is.
    Map<String, String> environment() {
        return Map.of("AWS_ENDPOINT_URL", emulator.url().toString(), "AWS_REGION", REGION);
    }

    /// For the function: as the template sets it.
    Map<String, String> functionEnvironment(String webhook) {
        return Map.of(
                "AWS_ENDPOINT_URL", emulator.url().toString(),
                "AWS_REGION", REGION,
                "DRIFT_STATES", STATE,
                "DRIFT_SNS_TOPIC", TOPIC,
                "DRIFT_SLACK_WEBHOOK", webhook,
                "DRIFT_SLACK_HOST", "127.0.0.1",
                "DRIFT_REPORT_BUCKET", REPORTS);
    }

    /// The SNS message as the subscribed queue got it.
    JsonNode heard() throws IOException {
        var messages =
                sqs().receiveMessage(receive -> receive.queueUrl(queue())).messages();
        if (messages.isEmpty()) {
            throw new IOException("the queue that is subscribed to the SNS topic got no message");
        }
        return new ObjectMapper().readTree(messages.getFirst().body());
    }

    /// Copies the newest report of that kind out of the bucket.
    void fetchReport(String extension, Path to) throws IOException {
        var key = s3().listObjectsV2(list -> list.bucket(REPORTS)).contents().stream()
                .map(object -> object.key())
                .filter(name -> name.endsWith(extension))
                .max(String::compareTo)
                .orElseThrow(() -> new IOException("the function kept no " + extension + " report"));
        Files.write(
                to, s3().getObjectAsBytes(get -> get.bucket(REPORTS).key(key)).asByteArray());
    }

    private String queue() {
        return sqs().getQueueUrl(get -> get.queueName("drift-listener")).queueUrl();
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
        clients.close();
        emulator.close();
    }
}
