package dev.driftline.aws.ledger;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// Writes all of some items or none.
final class Transactions {

    /// In one request (Amazon DynamoDB, "TransactWriteItems").
    static final int MOST_ITEMS = 100;

    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Table table;

    Transactions(Table table) {
        this.table = table;
    }

    enum Outcome {
        WRITTEN,
        /// A condition does not hold: somebody wrote meanwhile, or this very request had arrived before.
        REFUSED
    }

    /// A conflict with another transaction in flight is no answer; it is asked again, as DynamoDB's manual says to.
    Outcome write(List<TransactWriteItem> items) {
        var token = UUID.randomUUID().toString();
        for (var attempt = 1; ; attempt++) {
            try {
                table.client()
                        .transactWriteItems(write -> write.transactItems(items).clientRequestToken(token));
                return Outcome.WRITTEN;
            } catch (TransactionCanceledException e) {
                if (isRefusal(e)) {
                    return Outcome.REFUSED;
                }
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pause(PAUSE.multipliedBy(1L << attempt));
            }
        }
    }

    private static boolean isRefusal(TransactionCanceledException e) {
        return e.cancellationReasons().stream().anyMatch(reason -> "ConditionalCheckFailed".equals(reason.code()));
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the table was busy");
        }
    }
}
