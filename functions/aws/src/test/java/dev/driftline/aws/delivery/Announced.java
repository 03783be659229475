package dev.driftline.aws.delivery;

import dev.driftline.core.delivery.Announcement;
import dev.driftline.core.ledger.Entry;
import dev.driftline.core.ledger.ScanSummary;
import dev.driftline.core.ledger.Subject;
import dev.driftline.core.ledger.Transition;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Announcements to tell in tests.
final class Announced {

    static final Instant NOW = Instant.parse("2026-11-21T06:00:00Z");

    private Announced() {}

    static Announcement of(String key, Finding... findings) {
        return of(key, Stream.of(findings).map(Announced::opened).toList());
    }

    static Announcement of(String key, List<Transition> transitions) {
        var scan = new ScanSummary(
                "run-1",
                "prod",
                NOW,
                "0.1.0",
                new Report.Summary(9, 8, 1, 0, 0, 0, 0),
                List.of(),
                Optional.of("https://reports.example/r.html"));
        return new Announcement(key, Reports.STATE, transitions, scan, false);
    }

    static Transition opened(Finding finding) {
        var entry = new Entry(
                new Subject(finding.stack(), finding.address(), Subject.Family.RESOURCE, 1),
                finding.id(),
                Entry.Status.OPEN,
                finding,
                NOW,
                NOW,
                NOW,
                1,
                Optional.empty(),
                Optional.empty(),
                1,
                "run-1");
        return new Transition(Transition.Kind.NEW, entry, finding, NOW);
    }
}
