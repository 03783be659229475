package dev.driftline.scanner;

import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.delivery.Destination;
import dev.driftline.core.report.Report;
import java.util.List;
import java.util.function.Function;

/// One invocation: scan, tell everyone, say how it went.
final class ScanJob {

    private final Function<ScanEvent, Session> sessions;

    ScanJob(Function<ScanEvent, Session> sessions) {
        this.sessions = sessions;
    }

    /// What one scan works with.
    interface Session extends AutoCloseable {
        Report scan();

        /// Reports are kept before anybody is pointed to them.
        List<Destination> destinations();

        @Override
        void close();
    }

    ScanResult run(ScanEvent event) {
        try (var session = sessions.apply(event)) {
            var report = session.scan();
            var deliveries = session.destinations().stream()
                    .map(destination -> deliver(destination, report))
                    .toList();
            var outcome = Outcome.of(report, deliveries);
            ScanLog.scanned(report, outcome);
            return switch (outcome) {
                case Outcome.Finished _, Outcome.Incomplete _ -> ScanResult.of(report, deliveries);
                case Outcome.Failed(var problem) -> throw new ScanFailedException(problem);
            };
        }
    }

    private static Delivery deliver(Destination destination, Report report) {
        var delivery = sent(destination, report);
        ScanLog.delivered(delivery);
        return delivery;
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
