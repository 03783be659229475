package dev.driftline.aws.state;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.core.state.StateMemory;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// A memory in a DynamoDB table with the keys `pk` and `sk`: one item a state, beside whatever else the table holds.
public final class DynamoDbStateMemory implements StateMemory {

    private static final String SORT = "SEEN";

    private final AwsClients clients;
    private final String table;

    public DynamoDbStateMemory(AwsClients clients, String table) {
        this.clients = clients;
        this.table = table;
    }

    @Override
    public Recall recall(String location) {
        try {
            var item = dynamodb()
                    .getItem(get -> get.tableName(table).key(key(location)).consistentRead(true))
                    .item();
            return item.isEmpty() ? new Recall.Nothing() : new Recall.Known(seen(item));
        } catch (SdkException e) {
            return new Recall.Unknown(problem(e, "dynamodb:GetItem"));
        } catch (DateTimeException | NumberFormatException e) {
            return new Recall.Unknown("table %s has something else in the place of a state".formatted(table));
        }
    }

    private static Seen seen(Map<String, AttributeValue> item) {
        return new Seen(
                new BigInteger(text(item, "serial")),
                text(item, "lineage"),
                text(item, "content"),
                Integer.parseInt(text(item, "resources")),
                Instant.ofEpochMilli(Long.parseLong(text(item, "seen_at"))));
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name))
                .map(value -> Optional.ofNullable(value.s())
                        .or(() -> Optional.ofNullable(value.n()))
                        .orElse(""))
                .orElse("");
    }

    /// Two scans may overlap: the one that looked last counts.
    @Override
    public Optional<String> remember(String location, Seen seen) {
        var at = AttributeValue.fromN(Long.toString(seen.at().toEpochMilli()));
        try {
            dynamodb()
                    .putItem(put -> put.tableName(table)
                            .item(Map.of(
                                    "pk", AttributeValue.fromS(partition(location)),
                                    "sk", AttributeValue.fromS(SORT),
                                    "serial", AttributeValue.fromS(seen.serial().toString()),
                                    "lineage", AttributeValue.fromS(seen.lineage()),
                                    "content", AttributeValue.fromS(seen.content()),
                                    "resources", AttributeValue.fromN(Integer.toString(seen.resources())),
                                    "seen_at", at))
                            .conditionExpression("attribute_not_exists(pk) OR seen_at <= :at")
                            .expressionAttributeValues(Map.of(":at", at)));
            return Optional.empty();
        } catch (ConditionalCheckFailedException e) {
            return Optional.empty();
        } catch (SdkException e) {
            return Optional.of(problem(e, "dynamodb:PutItem"));
        }
    }

    private Map<String, AttributeValue> key(String location) {
        return Map.of("pk", AttributeValue.fromS(partition(location)), "sk", AttributeValue.fromS(SORT));
    }

    private static String partition(String location) {
        return "STATE#" + location;
    }

    private DynamoDbClient dynamodb() {
        return clients.get(
                DynamoDbClient.class,
                DynamoDbClient::builder,
                clients.settings().region());
    }

    private String problem(SdkException exception, String action) {
        return "table %s: %s"
                .formatted(
                        table,
                        Trouble.of(exception, "DynamoDB", "%s on table %s".formatted(action, table))
                                .inOneLine());
    }
}
