package dev.driftline.aws.ledger;

import static dev.driftline.aws.ledger.Table.key;
import static dev.driftline.aws.ledger.Table.seconds;
import static dev.driftline.aws.ledger.Table.text;
import static dev.driftline.aws.ledger.Table.with;

import dev.driftline.core.ledger.Bookkeeping;
import dev.driftline.core.ledger.Changes;
import dev.driftline.core.ledger.Decision;
import dev.driftline.core.ledger.Entry;
import dev.driftline.core.ledger.Ledger;
import dev.driftline.core.ledger.LedgerDocument;
import dev.driftline.core.ledger.Posting;
import dev.driftline.core.ledger.Routing;
import dev.driftline.core.ledger.RunId;
import dev.driftline.core.ledger.ScanSummary;
import dev.driftline.core.ledger.Transition;
import dev.driftline.core.report.Report;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The ledger in a DynamoDB table.
///
/// Each entry is written in one transaction with its messages, on the condition that it is still as it was read
/// and that the scope's lease is still ours. So a process that dies anywhere leaves some steps done and the
/// others not begun, and its retry finds the former done by its own run and does the latter.
public final class DynamoDbLedger implements Ledger {

    private static final int ATTEMPTS = 8;
    private static final Duration RUN_MEMORY = Duration.ofDays(30);

    private final Table table;
    private final Transactions transactions;
    private final Clock clock;
    private final Routing routing;
    private final Function<Report, Optional<String>> links;
    private final Map<String, Lease> leases;

    /// @param links where a report is kept
    /// @param leases by scope; what has none is written without a lease
    public DynamoDbLedger(
            Table table,
            Clock clock,
            Routing routing,
            Function<Report, Optional<String>> links,
            Map<String, Lease> leases) {
        this.table = table;
        this.transactions = new Transactions(table);
        this.clock = clock;
        this.routing = routing;
        this.links = links;
        this.leases = Map.copyOf(leases);
    }

    /// @throws LostLeaseException when somebody else works on one of the states by now
    @Override
    public Changes record(Report report, RunId run, Instant at) {
        keep(ScanSummary.of(report, run, links.apply(report)));
        var bookkeeping = new Bookkeeping(report, run, at);
        var postings = new ArrayList<Posting>();
        for (var scope : bookkeeping.scopes()) {
            postings.add(posted(bookkeeping, scope, run.id()));
        }
        return Posting.changes(postings);
    }

    private Posting posted(Bookkeeping bookkeeping, String scope, String run) {
        var first = bookkeeping.of(scope, of(scope));
        var written = new ArrayList<Posting.Step>();
        var posting = first;
        for (var attempt = 1; !written(posting, run, written); attempt++) {
            var lease = Optional.ofNullable(leases.get(scope));
            if (attempt == ATTEMPTS || lease.filter(this::isLost).isPresent()) {
                throw new LostLeaseException(scope);
            }
            // An operator decided something meanwhile, or this very request had arrived and its answer was lost.
            posting = bookkeeping.of(scope, of(scope));
        }
        return new Posting(scope, written, first.stillOpen(), first.quiet(), first.undecided());
    }

    /// @return whether all of it is in the table
    private boolean written(Posting posting, String run, List<Posting.Step> done) {
        var lease = Optional.ofNullable(leases.get(posting.scope())).map(held -> Leases.check(table, held));
        for (var batch : new Batches(table, routing, run, lease).of(posting.steps())) {
            if (transactions.write(batch.items()) == Transactions.Outcome.REFUSED) {
                return false;
            }
            done.addAll(batch.steps());
        }
        return true;
    }

    private boolean isLost(Lease lease) {
        return table.get(key("LEASE", lease.name()))
                .filter(item -> text(item, "owner").equals(lease.owner()))
                .isEmpty();
    }

    private void keep(ScanSummary scan) {
        table.put(with(
                key("RUN", scan.id()),
                Map.of(
                        "doc",
                        text(LedgerDocument.scan(scan)),
                        "expires",
                        seconds(clock.instant().plus(RUN_MEMORY)))));
    }

    @Override
    public Optional<Transition> snooze(String fingerprint, Decision.Snoozed decision, Instant at) {
        return decide(fingerprint, decision, at);
    }

    @Override
    public Optional<Transition> accept(String fingerprint, Decision.Accepted decision, Instant at) {
        return decide(fingerprint, decision, at);
    }

    private Optional<Transition> decide(String fingerprint, Decision decision, Instant at) {
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var known = find(fingerprint);
            if (known.flatMap(Entry::decision).filter(decision::equals).isPresent()) {
                return Optional.empty();
            }
            var step = known.flatMap(entry -> Bookkeeping.decided(entry, decision, at));
            if (step.isEmpty()) {
                return Optional.empty();
            }
            var run = "decision-" + step.get().entry().subject().key() + "-"
                    + step.get().entry().sequence();
            keep(ScanSummary.none(run, at));
            if (transactions.write(LedgerItems.of(step.get(), routing, run, table)) == Transactions.Outcome.WRITTEN) {
                return step.get().transition();
            }
        }
        throw new IllegalStateException("finding %s is written by somebody else all the time".formatted(fingerprint));
    }

    @Override
    public Optional<Entry> find(String fingerprint) {
        return table.get(key("FINDING", fingerprint))
                .flatMap(
                        pointer -> table.get(key("SCOPE", text(pointer, "scope"), "ENTRY#" + text(pointer, "subject"))))
                .filter(this::isThere)
                .map(item -> LedgerDocument.entry(text(item, "doc")))
                .filter(entry -> entry.fingerprint().equals(fingerprint));
    }

    @Override
    public List<Entry> of(String scope) {
        return table.query(key("SCOPE", scope), "ENTRY#").stream()
                .map(item -> LedgerDocument.entry(text(item, "doc")))
                .toList();
    }

    private boolean isThere(Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> item) {
        return !LedgerItems.isOver(item, clock.instant());
    }
}
