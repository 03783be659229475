package dev.driftline.scanner;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.ledger.Debounce;
import dev.driftline.aws.ledger.DoneJobs;
import dev.driftline.aws.ledger.DynamoDbLedger;
import dev.driftline.aws.ledger.DynamoDbOutbox;
import dev.driftline.aws.ledger.Leases;
import dev.driftline.aws.ledger.ScanHistory;
import dev.driftline.aws.ledger.SplitRuns;
import dev.driftline.aws.ledger.Table;
import dev.driftline.aws.queue.MessageQueue;
import dev.driftline.core.config.Target;
import dev.driftline.core.delivery.Channel;
import dev.driftline.core.delivery.Notifier;
import dev.driftline.core.ledger.Ledger;
import dev.driftline.core.ledger.Routing;
import dev.driftline.core.report.Report;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// What the functions work with among themselves: the table and the queues, with clients of their own so that their
/// calls are not counted as the scan's.
record Control(AwsClients clients, Table table, Clock clock) implements AutoCloseable {

    Dispatcher dispatcher(List<Target> targets, Targets.Expansion expansion, String jobs) {
        return new Dispatcher(
                new Targets(targets, expansion), new MessageQueue(clients, jobs), new Debounce(table, clock));
    }

    /// @param links where a report is kept
    /// @param splitAt how many resources make a scan one in parts; empty where nobody takes the parts
    ScanWorker worker(
            ScanWorker.Sessions sessions,
            Routing routing,
            Function<Report, Optional<String>> links,
            OptionalInt splitAt) {
        var leases = new Leases(table, clock);
        return new ScanWorker(
                sessions,
                leases,
                new DoneJobs(table, clock),
                new SplitScan(new SplitRuns(table, clock), leases),
                new Recording(
                        held -> new DynamoDbLedger(table, clock, routing, links, held),
                        new ScanHistory(table, clock),
                        clock),
                clock,
                splitAt);
    }

    /// For decisions of operators, which need no lease.
    Ledger ledger(Routing routing, Function<Report, Optional<String>> links) {
        return new DynamoDbLedger(table, clock, routing, links, Map.of());
    }

    QueueWork queueWork(ScanWorker worker, String jobs, String news) {
        return new QueueWork(worker, new MessageQueue(clients, jobs), new MessageQueue(clients, news));
    }

    /// @param length how long this process may send, at most
    Notifier notifier(List<Channel> channels, Duration length) {
        return new Notifier(new DynamoDbOutbox(table, clock, length), channels, clock);
    }

    NewsWork newsWork(List<Channel> channels, Duration length, String news) {
        return new NewsWork(notifier(channels, length), new MessageQueue(clients, news));
    }

    @Override
    public void close() {
        clients.close();
    }
}
