package dev.driftline.aws.ledger;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.core.report.Digest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The one table, `pk` and `sk`; what has an `expires` (seconds) is deleted by DynamoDB some time after it.
///
/// | pk | sk | what |
/// |---|---|---|
/// | `SCOPE#<state or target>` | `ENTRY#<subject>` | a finding over all scans |
/// | `FINDING#<fingerprint>` | `-` | which entry that is |
/// | `OUTBOX#<channel>` | `<time>#<transition>` | a message that waits |
/// | `RUN#<id>` | `-` | the scan that messages come from |
/// | `JOB#<id>` | `-` | a job that is done |
/// | `LEASE#<what>` | `-` | who works on it now |
/// | `HISTORY#<states>` | `SCAN#<run>` | how many findings a scan had |
/// | `SPLIT#<job>` | `PLAN`, `PART#<part>` | a scan in parts: how it is planned, what of it is done |
/// | `SPLIT#<job>` | `DOC#<id>#<number>` | what belongs to one of those, in pieces of 350 KB |
///
/// All reads are consistent ones: what was written a moment ago decides.
public final class Table {

    /// The longest partition key is 2,048 bytes (Amazon DynamoDB, "Quotas").
    private static final int LONGEST_KEY = 1_500;

    private final DynamoDbClient client;
    private final String name;

    private Table(DynamoDbClient client, String name) {
        this.client = client;
        this.name = name;
    }

    /// @param table a name, in the region of the settings
    public static Table of(AwsClients clients, String table) {
        return new Table(
                clients.get(
                        DynamoDbClient.class,
                        DynamoDbClient::builder,
                        clients.settings().region()),
                table);
    }

    DynamoDbClient client() {
        return client;
    }

    String name() {
        return name;
    }

    static Map<String, AttributeValue> key(String kind, String id, String sort) {
        var pk = kind + "#" + id;
        var fits = pk.getBytes(StandardCharsets.UTF_8).length <= LONGEST_KEY;
        return Map.of("pk", text(fits ? pk : kind + "#digest:" + Digest.of(List.of(id))), "sk", text(sort));
    }

    static Map<String, AttributeValue> key(String kind, String id) {
        return key(kind, id, "-");
    }

    static AttributeValue text(String text) {
        return AttributeValue.fromS(text);
    }

    static AttributeValue number(long number) {
        return AttributeValue.fromN(Long.toString(number));
    }

    static AttributeValue seconds(Instant at) {
        return number(at.getEpochSecond());
    }

    static AttributeValue millis(Instant at) {
        return number(at.toEpochMilli());
    }

    static Map<String, AttributeValue> with(Map<String, AttributeValue> key, Map<String, AttributeValue> attributes) {
        var item = new HashMap<>(key);
        item.putAll(attributes);
        return item;
    }

    static String text(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute)).map(AttributeValue::s).orElse("");
    }

    static long number(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute))
                .map(AttributeValue::n)
                .map(Long::parseLong)
                .orElse(0L);
    }

    Optional<Map<String, AttributeValue>> get(Map<String, AttributeValue> key) {
        var answer = client.getItem(get -> get.tableName(name).key(key).consistentRead(true));
        return answer.hasItem() ? Optional.of(answer.item()) : Optional.empty();
    }

    void put(Map<String, AttributeValue> item) {
        client.putItem(put -> put.tableName(name).item(item));
    }

    /// Every item of the partition whose sort key begins so, in its order.
    List<Map<String, AttributeValue>> query(Map<String, AttributeValue> key, String prefix) {
        var values = new HashMap<String, AttributeValue>();
        values.put(":pk", Optional.ofNullable(key.get("pk")).orElseThrow());
        if (!prefix.isEmpty()) {
            values.put(":sk", text(prefix));
        }
        var items = new ArrayList<Map<String, AttributeValue>>();
        client.queryPaginator(query -> query.tableName(name)
                        .consistentRead(true)
                        .keyConditionExpression(prefix.isEmpty() ? "pk = :pk" : "pk = :pk AND begins_with(sk, :sk)")
                        .expressionAttributeValues(values))
                .items()
                .forEach(items::add);
        return items;
    }
}
