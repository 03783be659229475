package dev.driftline.aws.state;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.emulator.Emulator;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateSource;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/// A bucket and a lock table of their own for one test, as Terraform's S3 backend uses them.
final class Backend implements AutoCloseable {

    static final String KEY = "env:/dev/prod.tfstate";
    static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");
    static final String ANNS_LOCK = """
            {"ID":"ann-1","Operation":"OperationTypeApply","Info":"","Who":"ann@build-7","Version":"1.11.4",\
            "Created":"2026-01-02T03:04:05.678901234Z","Path":"x"}""";

    final AwsClients clients;
    final S3Client s3;
    final DynamoDbClient dynamodb;
    final String bucket;
    final String table;

    Backend(Emulator emulator) {
        clients = emulator.clients();
        s3 = clients.get(S3Client.class, S3Client::builder, "us-east-1");
        dynamodb = clients.get(DynamoDbClient.class, DynamoDbClient::builder, "us-east-1");
        var name = UUID.randomUUID().toString();
        bucket = "state-" + name;
        table = "locks-" + name;
        s3.createBucket(request -> request.bucket(bucket));
        dynamodb.createTable(request -> request.tableName(table)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("LockID")
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .keySchema(KeySchemaElement.builder()
                        .attributeName("LockID")
                        .keyType(KeyType.HASH)
                        .build()));
    }

    /// The location with its lock table.
    String location() {
        return "s3://%s/%s?region=us-east-1&dynamodb_table=%s".formatted(bucket, KEY, table);
    }

    /// The location of a backend that does not use a table.
    String locationWithoutTable() {
        return "s3://%s/%s?region=us-east-1".formatted(bucket, KEY);
    }

    StateSource source(LockMode mode) {
        return source(location(), mode, duration -> {
            throw new AssertionError("no reason to wait");
        });
    }

    StateSource source(String location, LockMode mode, Sleeper sleeper) {
        return new StateSources(
                        clients,
                        mode,
                        StateLimits.defaults().withMaxBytes(10_000),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        sleeper)
                .open(location);
    }

    /// Also the object's version, `null` where none are kept.
    @Nullable
    String putState(String content) {
        return put(KEY, content);
    }

    @Nullable
    String put(String key, String content) {
        return s3.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromString(content))
                .versionId();
    }

    void keepVersions() {
        s3.putBucketVersioning(request -> request.bucket(bucket)
                .versioningConfiguration(versioning -> versioning.status(BucketVersioningStatus.ENABLED)));
    }

    void putDigestOf(String content) {
        putItem(bucket + "/" + KEY + "-md5", "Digest", md5(content));
    }

    void putLock(String info) {
        putItem(bucket + "/" + KEY, "Info", info);
    }

    void putItem(String id, String attribute, String value) {
        dynamodb.putItem(request -> request.tableName(table)
                .item(Map.of("LockID", AttributeValue.fromS(id), attribute, AttributeValue.fromS(value))));
    }

    /// What the lock in the table says; empty when nobody holds it.
    Optional<String> lockInfo() {
        return Optional.ofNullable(dynamodb.getItem(request -> request.tableName(table)
                                .key(Map.of("LockID", AttributeValue.fromS(bucket + "/" + KEY)))
                                .consistentRead(true))
                        .item()
                        .get("Info"))
                .map(AttributeValue::s);
    }

    boolean hasLockFile() {
        return s3.listObjectsV2(request -> request.bucket(bucket)).contents().stream()
                .anyMatch(object -> object.key().equals(KEY + ".tflock"));
    }

    static String md5(String content) {
        try {
            return "%032x"
                    .formatted(new BigInteger(
                            1, MessageDigest.getInstance("MD5").digest(content.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        clients.close();
    }
}
