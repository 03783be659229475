package dev.driftline.aws.state;

import dev.driftline.core.state.LockInfo;
import dev.driftline.core.state.LockSighting;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/// The items of Terraform's S3 backend in a `dynamodb_table`: the lock under `bucket/key`, the digest of the state
/// under `bucket/key-md5`.
final class DynamoDbLock implements StateLock {

    private static final String KEY = "LockID";
    private static final Pattern MD5 = Pattern.compile("[0-9a-f]{32}");

    private final DynamoDbClient dynamodb;
    private final String table;
    private final String path;

    /// @param path `bucket/key` of the state
    DynamoDbLock(DynamoDbClient dynamodb, String table, String path) {
        this.dynamodb = dynamodb;
        this.table = table;
        this.path = path;
    }

    @Override
    public LockSighting look() {
        try {
            var item = get(path, "Info");
            return item.isEmpty() ? new LockSighting.Free() : new LockSighting.Held(LockInfo.parse(text(item, "Info")));
        } catch (SdkException e) {
            return new LockSighting.Unknown("lock not readable: table %s: %s"
                    .formatted(table, trouble(e, "GetItem").inOneLine()));
        }
    }

    /// What the last writer said the state's MD5 is.
    sealed interface Digest {
        record Md5(String hex) implements Digest {}

        /// No item, or none that is a digest; Terraform lets that pass, and so do we.
        record None() implements Digest {}

        record Unknown(String reason) implements Digest {}
    }

    Digest digest() {
        try {
            var digest = text(get(path + "-md5", "Digest"), "Digest");
            return MD5.matcher(digest).matches() ? new Digest.Md5(digest) : new Digest.None();
        } catch (SdkException e) {
            return new Digest.Unknown(
                    "table %s: %s".formatted(table, trouble(e, "GetItem").inOneLine()));
        }
    }

    @Override
    public Taking take(LockInfo ours) {
        try {
            dynamodb.putItem(request -> request.tableName(table)
                    .item(Map.of(KEY, value(path), "Info", value(ours.toJson())))
                    .conditionExpression("attribute_not_exists(" + KEY + ")"));
            return new Taking.Taken();
        } catch (ConditionalCheckFailedException e) {
            return heldBy(ours);
        } catch (SdkException e) {
            return new Taking.Refused(trouble(e, "PutItem"));
        }
    }

    /// An answer may have been lost and the request repeated: then the holder is us.
    private Taking heldBy(LockInfo ours) {
        return switch (look()) {
            case LockSighting.Held(var by) when by.id().equals(ours.id()) -> new Taking.Taken();
            case LockSighting.Held(var by) -> new Taking.Held(by);
            case LockSighting.Free _, LockSighting.Unknown _ -> new Taking.Held(LockInfo.ILLEGIBLE);
        };
    }

    @Override
    public Optional<Trouble> release(LockInfo ours) {
        try {
            dynamodb.deleteItem(request -> request.tableName(table)
                    .key(Map.of(KEY, value(path)))
                    .conditionExpression("Info = :ours")
                    .expressionAttributeValues(Map.of(":ours", value(ours.toJson()))));
            return Optional.empty();
        } catch (ConditionalCheckFailedException e) {
            // Somebody forced it open, and perhaps locked it since: not ours to touch.
            return Optional.empty();
        } catch (SdkException e) {
            return Optional.of(trouble(e, "DeleteItem"));
        }
    }

    private static String text(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute))
                .flatMap(value -> Optional.ofNullable(value.s()))
                .orElse("");
    }

    private Map<String, AttributeValue> get(String key, String attribute) {
        return dynamodb.getItem(request -> request.tableName(table)
                        .key(Map.of(KEY, value(key)))
                        .projectionExpression(KEY + ", " + attribute)
                        .consistentRead(true))
                .item();
    }

    private static AttributeValue value(String text) {
        return AttributeValue.fromS(text);
    }

    private Trouble trouble(SdkException exception, String operation) {
        if (exception instanceof ResourceNotFoundException) {
            return new Trouble(
                    "no DynamoDB table %s in this region".formatted(table),
                    "check dynamodb_table and region of the location");
        }
        return Trouble.of(exception, "DynamoDB", "dynamodb:%s on table %s".formatted(operation, table));
    }
}
