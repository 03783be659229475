package dev.driftline.aws.ledger;

import static dev.driftline.aws.ledger.Table.key;
import static dev.driftline.aws.ledger.Table.millis;
import static dev.driftline.aws.ledger.Table.number;
import static dev.driftline.aws.ledger.Table.seconds;
import static dev.driftline.aws.ledger.Table.text;
import static dev.driftline.aws.ledger.Table.with;

import dev.driftline.core.ledger.Entry;
import dev.driftline.core.ledger.LedgerDocument;
import dev.driftline.core.ledger.Notice;
import dev.driftline.core.ledger.Posting;
import dev.driftline.core.ledger.Routing;
import dev.driftline.core.ledger.Transition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// Entries and messages as items of the table.
final class LedgerItems {

    /// A closed finding is remembered so long: within it, the same one is reopened and not new.
    private static final Duration MEMORY = Duration.ofDays(90);

    /// A message that no channel takes for so long is given up.
    static final Duration UNDELIVERED = Duration.ofDays(14);

    private LedgerItems() {}

    /// What one step writes: the entry as long as it is still as it was read, where to find it, and its messages.
    static List<TransactWriteItem> of(Posting.Step step, Routing routing, String run, Table table) {
        var items = new ArrayList<TransactWriteItem>();
        items.add(entry(step, table));
        step.transition().ifPresent(transition -> {
            items.add(put(pointer(step.entry()), table));
            step.before()
                    .map(Entry::fingerprint)
                    .filter(earlier -> !earlier.equals(step.entry().fingerprint()))
                    .ifPresent(earlier -> items.add(delete(key("FINDING", earlier), table)));
            for (var channel : routing.channels(transition)) {
                items.add(put(notice(channel, run, transition), table));
            }
        });
        return items;
    }

    private static TransactWriteItem entry(Posting.Step step, Table table) {
        var entry = step.entry();
        var item = with(
                entryKey(entry), Map.of("doc", text(LedgerDocument.entry(entry)), "version", text(version(entry))));
        entry.closedAt().ifPresent(at -> item.put("expires", seconds(at.plus(MEMORY))));
        var put = Put.builder().tableName(table.name()).item(item);
        step.before()
                .ifPresentOrElse(
                        before -> put.conditionExpression("#version = :before")
                                .expressionAttributeNames(Map.of("#version", "version"))
                                .expressionAttributeValues(Map.of(":before", text(version(before)))),
                        () -> put.conditionExpression("attribute_not_exists(pk)"));
        return TransactWriteItem.builder().put(put.build()).build();
    }

    static Map<String, AttributeValue> entryKey(Entry entry) {
        return key("SCOPE", entry.subject().scope(), "ENTRY#" + entry.subject().key());
    }

    /// Another one after every write.
    private static String version(Entry entry) {
        return entry.sequence() + "/" + entry.timesSeen() + "/" + entry.lastRun();
    }

    private static Map<String, AttributeValue> pointer(Entry entry) {
        var item = with(
                key("FINDING", entry.fingerprint()),
                Map.of(
                        "scope", text(entry.subject().scope()),
                        "subject", text(entry.subject().key())));
        entry.closedAt().ifPresent(at -> item.put("expires", seconds(at.plus(MEMORY))));
        return item;
    }

    private static Map<String, AttributeValue> notice(String channel, String run, Transition transition) {
        return with(
                key("OUTBOX", channel, transition.at() + "#" + transition.key()),
                Map.of(
                        "doc", text(LedgerDocument.transition(transition)),
                        "run", text(run),
                        "attempts", number(0),
                        "due", millis(transition.at()),
                        "expires", seconds(transition.at().plus(UNDELIVERED))));
    }

    static Map<String, AttributeValue> noticeKey(Notice notice) {
        var transition = notice.transition();
        return key("OUTBOX", notice.channel(), transition.at() + "#" + transition.key());
    }

    static Notice notice(String channel, Map<String, AttributeValue> item) {
        return new Notice(channel, text(item, "run"), LedgerDocument.transition(text(item, "doc")), (int)
                number(item, "attempts"));
    }

    static TransactWriteItem put(Map<String, AttributeValue> item, Table table) {
        return TransactWriteItem.builder()
                .put(Put.builder()
                        .tableName(table.name())
                        .item(new HashMap<>(item))
                        .build())
                .build();
    }

    static TransactWriteItem delete(Map<String, AttributeValue> key, Table table) {
        return TransactWriteItem.builder()
                .delete(Delete.builder().tableName(table.name()).key(key).build())
                .build();
    }

    /// Lapsed, and only not deleted yet: DynamoDB takes its time.
    static boolean isOver(Map<String, AttributeValue> item, Instant now) {
        return item.containsKey("expires") && number(item, "expires") < now.getEpochSecond();
    }
}
