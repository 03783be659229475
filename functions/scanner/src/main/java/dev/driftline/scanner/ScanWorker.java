package dev.driftline.scanner;

import dev.driftline.aws.ledger.DoneJobs;
import dev.driftline.aws.ledger.Lease;
import dev.driftline.aws.ledger.Leases;
import dev.driftline.core.ledger.Ledger;
import dev.driftline.core.ledger.RunId;
import dev.driftline.core.report.Report;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Does one job: alone on its states, and once however often it is asked for.
final class ScanWorker {

    /// What a lease is longer than the invocation can live.
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final Function<Job, ScanJob.Session> sessions;
    private final Leases leases;
    private final DoneJobs done;
    private final Function<Map<String, Lease>, Ledger> ledgers;
    private final Clock clock;

    /// @param ledgers one that writes under these leases
    ScanWorker(
            Function<Job, ScanJob.Session> sessions,
            Leases leases,
            DoneJobs done,
            Function<Map<String, Lease>, Ledger> ledgers,
            Clock clock) {
        this.sessions = sessions;
        this.leases = leases;
        this.done = done;
        this.ledgers = ledgers;
        this.clock = clock;
    }

    /// What became of a job.
    sealed interface Result {
        /// It is in the ledger.
        record Scanned(Report report, Outcome outcome) implements Result {}

        /// An earlier delivery of the same job is in the ledger.
        record DoneBefore() implements Result {}

        /// Somebody else scans one of its states right now.
        record Busy(String scope) implements Result {}
    }

    Result run(Job job, Remaining remaining) {
        if (done.isDone(job.id())) {
            return new Result.DoneBefore();
        }
        var held = new TreeMap<String, Lease>();
        try {
            var busy = acquire(job, remaining.time().plus(MARGIN), held);
            if (busy.isPresent()) {
                return new Result.Busy(busy.get());
            }
            // Whoever had the states until now may have done this very job.
            return done.isDone(job.id()) ? new Result.DoneBefore() : scanned(job, held);
        } finally {
            held.values().forEach(leases::release);
        }
    }

    /// When everything that follows from it is on its way: until then a retry does it again.
    void done(Job job) {
        done.done(job.id());
    }

    /// In one order for everybody, so that two jobs never wait for each other.
    private Optional<String> acquire(Job job, Duration length, Map<String, Lease> held) {
        var scopes = new TreeSet<>(job.states());
        scopes.add(job.target());
        for (var scope : job.unmanaged() ? scopes : new TreeSet<>(job.states())) {
            var lease = leases.acquire("scope:" + scope, length);
            if (lease.isEmpty()) {
                return Optional.of(scope);
            }
            held.put(scope, lease.get());
        }
        return Optional.empty();
    }

    private Result scanned(Job job, Map<String, Lease> held) {
        var began = clock.instant();
        try (var session = sessions.apply(job)) {
            var report = session.scan().ofRun(job.id());
            ScanJob.delivered(session.archives(), report);
            var changes = ledgers.apply(held).record(report, new RunId(job.target(), job.id(), job.unmanaged()), began);
            session.told().forEach(ScanLog::notRemembered);
            var outcome = Outcome.of(report, List.of());
            ScanLog.scanned(report, outcome);
            ScanLog.recorded(job, changes);
            return new Result.Scanned(report, outcome);
        }
    }
}
