package dev.driftline.aws.delivery;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports to deliver in tests.
final class Reports {

    static final String STATE = "s3://states/network.tfstate";

    private Reports() {}

    static Report clean() {
        return of(List.of());
    }

    static Report of(List<Finding> findings) {
        return of(findings, List.of());
    }

    static Report of(List<Finding> findings, List<Report.Unchecked> coverage) {
        return of(List.of(scanned(STATE)), findings, coverage);
    }

    static Report of(List<Report.Stack> stacks, List<Finding> findings, List<Report.Unchecked> coverage) {
        var changed = (int) findings.stream()
                .filter(finding -> finding.kind() == Finding.Kind.CHANGED)
                .count();
        return new Report(
                new Report.Scan(
                        "scan-1",
                        Instant.parse("2026-11-21T03:04:05Z"),
                        Duration.ofMillis(1500),
                        "0.1.0",
                        Map.of("ec2:DescribeVpcs", 4)),
                new Report.Summary(2000, 0, changed, findings.size() - changed, 0, coverage.size(), 0),
                stacks,
                findings,
                coverage);
    }

    static Report.Stack scanned(String source) {
        return new Report.Stack(source, "terraform/4", "7", "lineage", "observed", 9, Optional.empty());
    }

    static Report.Stack notScanned(String source) {
        return new Report.Stack(
                source, "", "", "", "", 0, Optional.of(new Report.Problem("failed", "denied", "grant s3:GetObject")));
    }

    static Finding changed(String address, String stack, String before, String after) {
        return new Finding(
                "f-" + address,
                Finding.Kind.CHANGED,
                stack,
                address,
                "aws_iam_policy",
                "arn:aws:iam::123456789012:policy/p",
                "123456789012",
                "eu-west-1",
                Severity.HIGH,
                List.of(),
                List.of(new Difference("policy", Value.of(before), Value.of(after), false)));
    }

    static Finding missing(String address) {
        return new Finding(
                "f-" + address,
                Finding.Kind.MISSING,
                STATE,
                address,
                "aws_sqs_queue",
                "jobs",
                "123456789012",
                "eu-west-1",
                Severity.MEDIUM,
                List.of(),
                List.of());
    }
}
