package dev.driftline.scanner;

import dev.driftline.aws.ledger.DoneJobs;
import dev.driftline.aws.ledger.Lease;
import dev.driftline.aws.ledger.Leases;
import dev.driftline.aws.ledger.SplitRuns;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.Partial;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/// Does one job: alone on its states, and once however often it is asked for.
final class ScanWorker {

    /// What a lease is longer than the invocation can live.
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final Sessions sessions;
    private final Leases leases;
    private final DoneJobs done;
    private final SplitScan split;
    private final Recording recording;
    private final Clock clock;
    private final OptionalInt splitAt;

    /// What a job is done with.
    @FunctionalInterface
    interface Sessions {
        /// @param until nothing is asked of AWS later than that
        ScanJob.Session of(Job job, Instant until);
    }

    /// @param splitAt how many resources make a scan one in parts; empty where nobody takes the parts
    ScanWorker(
            Sessions sessions,
            Leases leases,
            DoneJobs done,
            SplitScan split,
            Recording recording,
            Clock clock,
            OptionalInt splitAt) {
        this.sessions = sessions;
        this.leases = leases;
        this.done = done;
        this.split = split;
        this.recording = recording;
        this.clock = clock;
        this.splitAt = splitAt;
    }

    /// What became of a job.
    sealed interface Result {
        /// It is in the ledger.
        record Scanned(Report report, Outcome outcome) implements Result {}

        /// An earlier delivery of the same job is in the ledger.
        record DoneBefore() implements Result {}

        /// Somebody else scans one of its states right now.
        record Busy(String scope) implements Result {}

        /// This share of it is done.
        ///
        /// @param next what is to be done now by somebody
        record Split(List<Job> next) implements Result {
            public Split {
                next = List.copyOf(next);
            }
        }

        /// Its parts would not fit together: all of it has to be done anew.
        record Moved(String why) implements Result {}
    }

    Result run(Job job, Remaining remaining) {
        if (done.isDone(job.id())) {
            return doneBefore(job);
        }
        var length = remaining.time().plus(MARGIN);
        return switch (job.share()) {
            case Job.Share.Whole() -> whole(job, remaining, length);
            case Job.Share.Part(var which) -> {
                try (var session = sessions.of(job, until(remaining))) {
                    yield split.part(job, which, length, session::open);
                }
            }
            case Job.Share.Join() ->
                split.join(
                        job,
                        length,
                        (run, parts) -> done.isDone(job.id()) ? doneBefore(job) : joined(job, run, remaining, parts));
        };
    }

    private Result doneBefore(Job job) {
        if (!(job.share() instanceof Job.Share.Whole)) {
            split.end(job);
        }
        return new Result.DoneBefore();
    }

    /// When everything that follows from it is on its way: until then a retry does it again.
    void done(Job job) {
        done.done(job.id());
        if (!(job.share() instanceof Job.Share.Whole)) {
            split.end(job);
        }
    }

    private Instant until(Remaining remaining) {
        return splitAt.isEmpty()
                ? Instant.MAX
                : clock.instant().plus(remaining.time()).minus(Remaining.RESERVE);
    }

    private Result whole(Job job, Remaining remaining, Duration length) {
        var held = new TreeMap<String, Lease>();
        var kept = false;
        try {
            var busy = acquire(job, length, held);
            if (busy.isPresent()) {
                // It may be this very job, as a run in parts.
                return splitAt.isPresent() && split.isBegun(job) ? split.resumed(job) : new Result.Busy(busy.get());
            }
            // Whoever had the states until now may have done this very job.
            if (done.isDone(job.id())) {
                return new Result.DoneBefore();
            }
            var result = scanned(job, remaining, held);
            kept = result instanceof Result.Split;
            return result;
        } finally {
            if (!kept) {
                held.values().forEach(leases::release);
            }
        }
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

    private Result scanned(Job job, Remaining remaining, Map<String, Lease> held) {
        try (var session = sessions.of(job, until(remaining))) {
            var open = session.open();
            var plan = open.plan(splitAt.orElse(Integer.MAX_VALUE));
            if (splitAt.isPresent() && plan.parts().size() > 1) {
                return split.begin(job, plan, held);
            }
            var partial = open.part(plan, plan.everything());
            if (!partial.left().isEmpty()) {
                return open.isAsPlanned(plan) ? split.begin(job, plan, held, partial) : SplitScan.moved();
            }
            return recording.of(job, remaining, session, open.joined(plan, List.of(partial)), held, plan.began());
        }
    }

    private Result joined(Job job, SplitRuns.Run run, Remaining remaining, Supplier<List<Partial>> parts) {
        try (var session = sessions.of(job, until(remaining))) {
            var open = session.open();
            if (!open.isAsPlanned(run.plan())) {
                return SplitScan.moved();
            }
            var report = open.joined(run.plan(), parts.get());
            return recording.of(
                    job, remaining, session, report, run.leases(), run.plan().began());
        }
    }
}
