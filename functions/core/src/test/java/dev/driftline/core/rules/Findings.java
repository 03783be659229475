package dev.driftline.core.rules;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Fingerprint;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports to apply rules to.
final class Findings {

    static final String STACK = "s3://acme-state/prod.tfstate";

    private Findings() {}

    static Finding changed(String address, Difference... changes) {
        return finding(Finding.Kind.CHANGED, address, changes);
    }

    static Finding missing(String address) {
        return finding(Finding.Kind.MISSING, address);
    }

    private static Finding finding(Finding.Kind kind, String address, Difference... changes) {
        var type = address.substring(0, address.indexOf('.'));
        return new Finding(
                Fingerprint.of(STACK, address, kind, List.of(changes)),
                kind,
                STACK,
                address,
                type,
                "arn:aws:sqs:eu-west-1:123456789012:" + address.substring(address.indexOf('.') + 1),
                "123456789012",
                "eu-west-1",
                Severity.MEDIUM,
                List.of(),
                List.of(changes));
    }

    static Difference change(String path, Object before, Object after) {
        return new Difference(path, Value.of(before), Value.of(after), false);
    }

    static Difference secret(String path, String after) {
        return new Difference(path, Value.of("before"), Value.of(after), true);
    }

    static Report report(Finding... findings) {
        return report(List.of(), findings);
    }

    static Report report(List<Report.Unchecked> coverage, Finding... findings) {
        var changed = count(Finding.Kind.CHANGED, findings);
        var missing = count(Finding.Kind.MISSING, findings);
        var stack = new Report.Stack(STACK, "terraform/4", "1", "l", "none", 10, Optional.empty());
        return new Report(
                new Report.Scan("id", Instant.EPOCH, Duration.ZERO, "test", Map.of()),
                new Report.Summary(10, 10 - changed - missing, changed, missing, 0, 0, 0),
                List.of(stack),
                List.of(findings),
                coverage);
    }

    private static int count(Finding.Kind kind, Finding... findings) {
        return (int) List.of(findings).stream()
                .filter(finding -> finding.kind() == kind)
                .count();
    }
}
