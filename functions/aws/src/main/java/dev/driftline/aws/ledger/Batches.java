package dev.driftline.aws.ledger;

import dev.driftline.core.ledger.Posting;
import dev.driftline.core.ledger.Routing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// Steps cut into transactions: each step whole, each transaction within what DynamoDB takes and under the lease.
final class Batches {

    /// 4 MB are the limit of a transaction (Amazon DynamoDB, "TransactWriteItems"); the rest is for keys and names.
    private static final int MOST_CHARACTERS = 1_200_000;

    private final Table table;
    private final Routing routing;
    private final String run;
    private final Optional<TransactWriteItem> lease;

    record Batch(List<Posting.Step> steps, List<TransactWriteItem> items) {}

    Batches(Table table, Routing routing, String run, Optional<TransactWriteItem> lease) {
        this.table = table;
        this.routing = routing;
        this.run = run;
        this.lease = lease;
    }

    List<Batch> of(List<Posting.Step> steps) {
        var batches = new ArrayList<Batch>();
        var batch = begun();
        var characters = 0;
        for (var step : steps) {
            var items = LedgerItems.of(step, routing, run, table);
            var size = items.stream().mapToInt(Batches::characters).sum();
            var full = batch.items().size() + items.size() > Transactions.MOST_ITEMS
                    || characters + size > MOST_CHARACTERS;
            if (full && !batch.steps().isEmpty()) {
                batches.add(batch);
                batch = begun();
                characters = 0;
            }
            batch.steps().add(step);
            batch.items().addAll(items);
            characters += size;
        }
        if (!batch.steps().isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }

    private Batch begun() {
        var batch = new Batch(new ArrayList<>(), new ArrayList<>());
        lease.ifPresent(batch.items()::add);
        return batch;
    }

    private static int characters(TransactWriteItem item) {
        return item.put() == null ? 0 : Table.text(item.put().item(), "doc").length();
    }
}
