package dev.driftline.aws.ledger;

import static dev.driftline.aws.ledger.Table.key;
import static dev.driftline.aws.ledger.Table.millis;
import static dev.driftline.aws.ledger.Table.number;
import static dev.driftline.aws.ledger.Table.text;

import dev.driftline.core.ledger.LedgerDocument;
import dev.driftline.core.ledger.Notice;
import dev.driftline.core.ledger.Outbox;
import dev.driftline.core.ledger.ScanSummary;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// The messages in the table, each channel's in a partition of its own.
public final class DynamoDbOutbox implements Outbox {

    private static final int IN_ONE_GO = Transactions.MOST_ITEMS - 1;

    private final Table table;
    private final Leases leases;
    private final Duration length;

    /// @param length longer than this process can live
    public DynamoDbOutbox(Table table, Clock clock, Duration length) {
        this.table = table;
        this.leases = new Leases(table, clock);
        this.length = length;
    }

    @Override
    public Optional<Claim> claim(String channel, Instant now) {
        return leases.acquire("channel:" + channel, length).map(lease -> new Sending(channel, now, lease));
    }

    private static AttributeValue pk(String channel) {
        return Optional.ofNullable(key("OUTBOX", channel).get("pk")).orElseThrow();
    }

    private final class Sending implements Claim {
        private final String channel;
        private final Instant now;
        private final Lease lease;

        Sending(String channel, Instant now, Lease lease) {
            this.channel = channel;
            this.now = now;
            this.lease = lease;
        }

        @Override
        public List<Notice> due() {
            var due = new ArrayList<Notice>();
            var pages = table.client()
                    .queryPaginator(query -> query.tableName(table.name())
                            .consistentRead(true)
                            .keyConditionExpression("pk = :pk")
                            .filterExpression("due <= :now")
                            .expressionAttributeValues(Map.of(":pk", pk(channel), ":now", millis(now))));
            for (var item : pages.items()) {
                if (!LedgerItems.isOver(item, now)) {
                    due.add(LedgerItems.notice(channel, item));
                }
                if (due.size() == IN_ONE_GO) {
                    break;
                }
            }
            return due;
        }

        @Override
        public ScanSummary scan(Notice notice) {
            return table.get(key("RUN", notice.run()))
                    .map(item -> LedgerDocument.scan(text(item, "doc")))
                    .orElseGet(() ->
                            ScanSummary.none(notice.run(), notice.transition().at()));
        }

        @Override
        public void trying(List<Notice> notices) {
            write(notices, notice -> update(notice, "attempts", number(notice.attempts() + 1L)));
        }

        @Override
        public void sent(List<Notice> notices) {
            write(notices, notice -> LedgerItems.delete(LedgerItems.noticeKey(notice), table));
        }

        @Override
        public void failed(List<Notice> notices, Instant again) {
            write(notices, notice -> update(notice, "due", millis(again)));
        }

        private TransactWriteItem update(Notice notice, String attribute, AttributeValue value) {
            return TransactWriteItem.builder()
                    .update(Update.builder()
                            .tableName(table.name())
                            .key(LedgerItems.noticeKey(notice))
                            .updateExpression("SET #what = :value")
                            .conditionExpression("attribute_exists(pk)")
                            .expressionAttributeNames(Map.of("#what", attribute))
                            .expressionAttributeValues(Map.of(":value", value))
                            .build())
                    .build();
        }

        private void write(List<Notice> notices, Function<Notice, TransactWriteItem> each) {
            for (var from = 0; from < notices.size(); from += IN_ONE_GO) {
                var items = new ArrayList<TransactWriteItem>();
                items.add(Leases.check(table, lease));
                notices.subList(from, Math.min(from + IN_ONE_GO, notices.size())).stream()
                        .map(each)
                        .forEach(items::add);
                if (new Transactions(table).write(items) == Transactions.Outcome.REFUSED) {
                    throw new LostLeaseException(lease.name());
                }
            }
        }

        @Override
        public void close() {
            leases.release(lease);
        }
    }
}
