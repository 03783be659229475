package dev.driftline.core.report;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A report in which every text is one that somebody chose to do harm.
final class HostileReport {

    private HostileReport() {}

    /// @param evil stands wherever a name, a value or a reason may stand
    static Report of(String evil) {
        var finding = finding(evil);
        var report = SampleReport.of(
                List.of(SampleReport.notScanned(evil, evil, evil)),
                List.of(finding),
                List.of(
                        SampleReport.unchecked(evil, evil, Report.Status.DENIED, evil),
                        SampleReport.unchecked(evil, evil, Report.Status.UNSUPPORTED, evil)));
        return report.with(report.summary(), report.findings(), List.of(new Report.SetAside(finding(evil), evil, evil)))
                .withNotices(List.of(evil));
    }

    static Finding finding(String evil) {
        var change = new Difference("tags[\"" + evil + "\"]", Value.of(evil), Value.of(evil + evil.repeat(9)), false);
        var lines = new Difference("policy", Value.of("a\n" + evil.repeat(2)), Value.of(evil + "\nb"), false);
        var who = new Insight.Attribution(evil, Instant.EPOCH, evil, evil, evil, true);
        return new Finding(
                evil,
                Finding.Kind.CHANGED,
                SampleReport.STACK,
                evil,
                evil,
                evil,
                evil,
                evil,
                Severity.LOW,
                List.of(evil),
                List.of(change, lines),
                new Insight(
                        Optional.of(new Insight.Cause(evil, evil)),
                        Optional.of(who),
                        List.of(new Insight.Remedy(Insight.Purpose.UNDO, evil, evil + "\n" + evil))));
    }
}
