package dev.driftline.core.remedy;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Insight.Purpose;
import dev.driftline.core.report.Insight.Remedy;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Findings to find remedies for.
final class Found {

    static final String STACK = "s3://acme-state/prod.tfstate";

    private Found() {}

    static Finding of(Finding.Kind kind, String address, String type, String id, Difference... changes) {
        return new Finding(
                "00000000000000a1",
                kind,
                kind == Finding.Kind.UNMANAGED ? "" : STACK,
                address,
                type,
                id,
                "123456789012",
                "eu-west-1",
                Severity.HIGH,
                List.of(),
                List.of(changes));
    }

    static Finding of(Finding.Kind kind, String address) {
        return of(kind, address, "aws_sqs_queue", "jobs", change("delay_seconds", Value.of(0), Value.of(30)));
    }

    static Difference change(String path, Value expected, Value actual) {
        return new Difference(path, expected, actual, false);
    }

    static Report report(String format, Finding... findings) {
        var stack = new Report.Stack(STACK, format, "7", "lineage", "observed", 3, Optional.empty());
        return new Remedies()
                .of(new Report(
                        new Report.Scan("scan", Instant.EPOCH, Duration.ofSeconds(2), "0.1.0", Map.of()),
                        new Report.Summary(3, 2, 1, 0, 0, 0, 0),
                        List.of(stack),
                        List.of(findings),
                        List.of()));
    }

    /// `keep terraform: terraform state rm 'a'`, without remarks.
    static List<String> remedies(String format, Finding finding) {
        return report(format, finding).findings().getFirst().insight().remedies().stream()
                .map(Found::told)
                .toList();
    }

    private static String told(Remedy remedy) {
        return "%s %s: %s"
                .formatted(
                        remedy.purpose() == Purpose.KEEP ? "keep" : "undo",
                        remedy.tool(),
                        remedy.text().replaceAll("\n#.*", ""));
    }
}
