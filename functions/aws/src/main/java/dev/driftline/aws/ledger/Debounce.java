package dev.driftline.aws.ledger;

import static dev.driftline.aws.ledger.Table.key;
import static dev.driftline.aws.ledger.Table.millis;
import static dev.driftline.aws.ledger.Table.seconds;
import static dev.driftline.aws.ledger.Table.text;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// Lets the first of many events through, and those after it only when its time is over: one apply writes its state
/// many times.
///
/// The scan that the first one starts waits longer than this time, so it sees whatever the others told of.
public final class Debounce {

    private final Table table;
    private final Clock clock;

    public Debounce(Table table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /// @param event the same when the event comes again: its retry is let through, as the first try may have died
    public boolean isFirst(String what, String event, Duration time) {
        var now = clock.instant();
        try {
            table.client()
                    .updateItem(update -> update.tableName(table.name())
                            .key(key("DEBOUNCE", what))
                            .updateExpression("SET #event = :event, #until = :until, expires = :expires")
                            .conditionExpression("attribute_not_exists(pk) OR #until <= :now OR #event = :event")
                            .expressionAttributeNames(Map.of("#event", "event", "#until", "until"))
                            .expressionAttributeValues(Map.of(
                                    ":event", text(event),
                                    ":until", millis(now.plus(time)),
                                    ":now", millis(now),
                                    ":expires", seconds(now.plus(Duration.ofDays(1))))));
            return true;
        } catch (ConditionalCheckFailedException _) {
            return false;
        }
    }
}
