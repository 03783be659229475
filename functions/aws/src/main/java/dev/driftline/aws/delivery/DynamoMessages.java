package dev.driftline.aws.delivery;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.core.delivery.slack.PostedMessages;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Posted Slack messages in a table with a partition key `pk` and a sort key `sk`, both texts: beside the ledger, or in
/// one of its own. They go by the TTL attribute `expires` after half a year.
///
/// | pk | sk | what |
/// |---|---|---|
/// | `SLACK#CHANNEL` | `MESSAGE#TS` | the message: `key`, `channel`, `ts`, `blocks` |
/// | `SLACK#CHANNEL` | `SUBJECT#KEY` | which message told of the subject last: `ts` |
///
/// @param problems is told in one line what could not be kept or found: no reason to fail a delivery that arrived
public record DynamoMessages(AwsClients clients, String table, Clock clock, Consumer<String> problems)
        implements PostedMessages {

    private static final Duration KEPT = Duration.ofDays(180);

    @Override
    public Optional<Posted> find(String to, String subject) {
        try {
            return item(to, "SUBJECT#" + subject)
                    .flatMap(pointer -> item(to, "MESSAGE#" + text(pointer, "ts")))
                    .map(item -> new Posted(
                            text(item, "key"), text(item, "channel"), text(item, "ts"), text(item, "blocks")));
        } catch (SdkException e) {
            problems.accept("the Slack message of %s could not be looked up (%s)".formatted(subject, Reason.of(e)));
            return Optional.empty();
        }
    }

    @Override
    public void posted(String to, Posted message, List<String> subjects) {
        edited(to, message);
        subjects.forEach(subject -> put(to, "SUBJECT#" + subject, Map.of("ts", message.ts())));
    }

    @Override
    public void edited(String to, Posted message) {
        put(
                to,
                "MESSAGE#" + message.ts(),
                Map.of(
                        "key", message.key(),
                        "channel", message.channel(),
                        "ts", message.ts(),
                        "blocks", message.blocks()));
    }

    private Optional<Map<String, AttributeValue>> item(String to, String sort) {
        var item = dynamo().getItem(
                        get -> get.tableName(table).key(key(to, sort)).consistentRead(true))
                .item();
        return item.isEmpty() ? Optional.empty() : Optional.of(item);
    }

    private void put(String to, String sort, Map<String, String> texts) {
        var item = new HashMap<>(key(to, sort));
        texts.forEach((name, text) -> item.put(name, AttributeValue.fromS(text)));
        item.put(
                "expires",
                AttributeValue.fromN(Long.toString(clock.instant().plus(KEPT).getEpochSecond())));
        try {
            dynamo().putItem(put -> put.tableName(table).item(item));
        } catch (SdkException e) {
            problems.accept("a posted Slack message could not be kept (%s)".formatted(Reason.of(e)));
        }
    }

    private static Map<String, AttributeValue> key(String to, String sort) {
        return Map.of("pk", AttributeValue.fromS("SLACK#" + to), "sk", AttributeValue.fromS(sort));
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        var value = item.get(name);
        return value == null || value.s() == null ? "" : value.s();
    }

    private DynamoDbClient dynamo() {
        return clients.get(
                DynamoDbClient.class,
                DynamoDbClient::builder,
                clients.settings().region());
    }
}
