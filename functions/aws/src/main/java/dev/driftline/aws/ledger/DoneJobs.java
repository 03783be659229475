package dev.driftline.aws.ledger;

import static dev.driftline.aws.ledger.Table.key;
import static dev.driftline.aws.ledger.Table.seconds;
import static dev.driftline.aws.ledger.Table.text;
import static dev.driftline.aws.ledger.Table.with;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/// Which jobs are done: queues and schedules deliver at least once, so the same job may come again.
///
/// A mark and no lock: a job works under the leases of its states, so two of the same id are never at work together.
public final class DoneJobs {

    /// Longer than a message can wait in a queue (14 days, Amazon SQS, "MessageRetentionPeriod").
    private static final Duration MEMORY = Duration.ofDays(15);

    private final Table table;
    private final Clock clock;

    public DoneJobs(Table table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    public boolean isDone(String id) {
        return table.get(key("JOB", id))
                .filter(item -> !LedgerItems.isOver(item, clock.instant()))
                .isPresent();
    }

    public void done(String id) {
        var now = clock.instant();
        table.put(with(key("JOB", id), Map.of("done", text(now.toString()), "expires", seconds(now.plus(MEMORY)))));
    }
}
