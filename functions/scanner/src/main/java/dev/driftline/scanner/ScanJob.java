package dev.driftline.scanner;

import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.delivery.Destination;
import dev.driftline.core.ledger.Authors;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.OpenScan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// One invocation: scan, tell everyone, say how it went.
final class ScanJob {

    private final Function<ScanEvent, Session> sessions;

    ScanJob(Function<ScanEvent, Session> sessions) {
        this.sessions = sessions;
    }

    /// What one scan works with.
    interface Session extends AutoCloseable {
        /// Reads the states; what follows may be done in parts.
        OpenScan open();

        /// All at once.
        default Report scan() {
            var open = open();
            var plan = open.plan(Integer.MAX_VALUE).atOnce();
            return open.joined(plan, List.of(open.part(plan, plan.everything())));
        }

        /// Where reports are kept, before anybody is pointed to them.
        List<Destination> archives();

        /// Where people and programs hear of findings.
        List<Destination> channels();

        /// Who made findings; empty where nobody asks.
        ///
        /// @param until nothing is asked later than that
        default Optional<Authors.Asking> who(Instant until) {
            return Optional.empty();
        }

        /// To be called when everybody was told: what each state looks like is remembered only then.
        ///
        /// @return what could not be remembered, one line each
        default List<String> told() {
            return List.of();
        }

        @Override
        void close();
    }

    ScanResult run(ScanEvent event) {
        try (var session = sessions.apply(event)) {
            var report = session.scan();
            var kept = delivered(session.archives(), report);
            var told = delivered(session.channels(), report);
            session.told().forEach(ScanLog::notRemembered);
            var outcome = Outcome.of(report, told);
            ScanLog.scanned(report, outcome);
            return switch (outcome) {
                case Outcome.Finished _, Outcome.Incomplete _ ->
                    ScanResult.of(
                            report, Stream.concat(kept.stream(), told.stream()).toList());
                case Outcome.Failed(var problem) -> throw new ScanFailedException(problem);
            };
        }
    }

    static List<Delivery> delivered(List<Destination> destinations, Report report) {
        var deliveries = destinations.stream()
                .map(destination -> sent(destination, report))
                .toList();
        deliveries.forEach(ScanLog::delivered);
        return deliveries;
    }

    /// A mistake of ours in one channel must not keep the others from being told.
    private static Delivery sent(Destination destination, Report report) {
        try {
            return destination.send(report);
        } catch (RuntimeException e) {
            return new Delivery.Failed(
                    destination.name(), "unexpected: " + e.getClass().getName(), "this is a bug: please report it");
        }
    }
}
