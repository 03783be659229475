package dev.driftline.aws.ledger;

import static dev.driftline.aws.ledger.Table.millis;
import static dev.driftline.aws.ledger.Table.number;
import static dev.driftline.aws.ledger.Table.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// Who works on what, so that two never work on the same.
public final class Leases {

    private static final String OWN = "#owner = :me";

    private final Table table;
    private final Clock clock;

    public Leases(Table table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /// @param length longer than this process can live: there is no heartbeat, as Lambda freezes what would beat
    /// @return empty while somebody else has it
    public Optional<Lease> acquire(String name, Duration length) {
        var now = clock.instant();
        var until = now.plus(length);
        var owner = UUID.randomUUID().toString();
        try {
            // The third alternative is for an answer that was lost: the SDK asks again, and the lease is ours already.
            var answer = table.client()
                    .updateItem(update -> update.tableName(table.name())
                            .key(key(name))
                            .updateExpression("SET #owner = :me, #until = :until ADD #fence :one")
                            .conditionExpression("attribute_not_exists(#owner) OR #until < :now OR " + OWN)
                            .expressionAttributeNames(Map.of("#owner", "owner", "#until", "until", "#fence", "fence"))
                            .expressionAttributeValues(Map.of(
                                    ":me", text(owner),
                                    ":until", millis(until),
                                    ":now", millis(now),
                                    ":one", number(1)))
                            .returnValues(ReturnValue.ALL_NEW));
            return Optional.of(new Lease(name, owner, number(answer.attributes(), "fence"), until));
        } catch (ConditionalCheckFailedException _) {
            return Optional.empty();
        }
    }

    /// @return whether it is still ours; it then lasts so long from now on
    public boolean extend(Lease lease, Duration length) {
        try {
            table.client()
                    .updateItem(update -> update.tableName(table.name())
                            .key(key(lease.name()))
                            .updateExpression("SET #until = :until")
                            .conditionExpression(OWN)
                            .expressionAttributeNames(Map.of("#owner", "owner", "#until", "until"))
                            .expressionAttributeValues(Map.of(
                                    ":me", text(lease.owner()),
                                    ":until", millis(clock.instant().plus(length)))));
            return true;
        } catch (ConditionalCheckFailedException _) {
            return false;
        }
    }

    /// Lets the next one begin; one that was lost is left alone.
    public void release(Lease lease) {
        try {
            table.client()
                    .updateItem(update -> update.tableName(table.name())
                            .key(key(lease.name()))
                            .updateExpression("REMOVE #owner, #until")
                            .conditionExpression(OWN)
                            .expressionAttributeNames(Map.of("#owner", "owner", "#until", "until"))
                            .expressionAttributeValues(Map.of(":me", text(lease.owner()))));
        } catch (ConditionalCheckFailedException _) {
            // It ran out, and somebody else has it.
        }
    }

    /// The part of a transaction that makes it fail when the lease is lost.
    static TransactWriteItem check(Table table, Lease lease) {
        return TransactWriteItem.builder()
                .conditionCheck(ConditionCheck.builder()
                        .tableName(table.name())
                        .key(key(lease.name()))
                        .conditionExpression(OWN)
                        .expressionAttributeNames(Map.of("#owner", "owner"))
                        .expressionAttributeValues(Map.of(":me", text(lease.owner())))
                        .build())
                .build();
    }

    /// When a lease of this name ends that somebody has.
    public Optional<Instant> heldUntil(String name) {
        return table.get(key(name))
                .filter(item -> item.containsKey("owner"))
                .map(item -> Instant.ofEpochMilli(number(item, "until")));
    }

    private static Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> key(String name) {
        return Table.key("LEASE", name);
    }
}
