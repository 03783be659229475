package dev.driftline.scanner;

import dev.driftline.aws.ledger.Lease;
import dev.driftline.aws.ledger.ScanHistory;
import dev.driftline.core.ledger.Authors;
import dev.driftline.core.ledger.DecidedAside;
import dev.driftline.core.ledger.Ledger;
import dev.driftline.core.ledger.OpenEntries;
import dev.driftline.core.ledger.RunId;
import dev.driftline.core.report.Report;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What a job's scan found, with what is known of it already, in the ledger and the history.
final class Recording {

    /// In which it is asked who made the findings.
    private static final Duration ASKING = Duration.ofMinutes(1);

    private final Function<Map<String, Lease>, Ledger> ledgers;
    private final ScanHistory history;
    private final Clock clock;

    /// @param ledgers one that writes under these leases
    Recording(Function<Map<String, Lease>, Ledger> ledgers, ScanHistory history, Clock clock) {
        this.ledgers = ledgers;
        this.history = history;
        this.clock = clock;
    }

    ScanWorker.Result.Scanned of(
            Job job,
            Remaining remaining,
            ScanJob.Session session,
            Report found,
            Map<String, Lease> held,
            Instant began) {
        var ledger = ledgers.apply(held);
        var seen = found.ofRun(job.id());
        var known = new OpenEntries(ledger, job.target(), seen);
        var decided = new DecidedAside(known, began).of(seen);
        var report = session.who(asking(remaining))
                .map(asking -> new Authors(known, began, asking).of(decided))
                .orElse(decided);
        report.notices().stream()
                .filter(notice -> !decided.notices().contains(notice))
                .forEach(ScanLog::notice);
        ScanJob.delivered(session.archives(), report);
        var changes = ledger.record(report, new RunId(job.target(), job.id(), job.unmanaged()), began);
        history.add(report);
        session.told().forEach(ScanLog::notRemembered);
        var outcome = Outcome.of(report, List.of());
        ScanLog.scanned(report, outcome);
        ScanLog.recorded(job, changes);
        return new ScanWorker.Result.Scanned(report, outcome);
    }

    private Instant asking(Remaining remaining) {
        var left = remaining.time().minus(Remaining.RESERVE);
        return clock.instant().plus(left.compareTo(ASKING) < 0 ? left : ASKING);
    }
}
