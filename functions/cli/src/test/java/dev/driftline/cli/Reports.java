package dev.driftline.cli;

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

/// What a scan may come back with.
final class Reports {

    static final String STATE = "s3://acme-state/network.tfstate";

    private Reports() {}

    static Report clean() {
        return of(List.of(), List.of(), Optional.empty());
    }

    static Report drifted() {
        return of(List.of(finding()), List.of(), Optional.empty());
    }

    static Report withUnread(Report.Status status) {
        var unread = new Report.Unchecked("aws_vpc.main", "aws_vpc", status, "ec2:DescribeVpcs: no");
        return of(List.of(finding()), List.of(unread), Optional.empty());
    }

    static Report withProblem(String text, String hint) {
        return of(List.of(), List.of(), Optional.of(new Report.Problem("locked", text, hint)));
    }

    static Report leavingOut(int differences, int resources) {
        var clean = clean();
        var summary = new Report.Summary(3, 3, 0, 0, 0, 0, 0, new Report.Ignored(differences, resources));
        return new Report(clean.scan(), summary, clean.stacks(), clean.findings(), clean.coverage());
    }

    private static Finding finding() {
        return new Finding(
                "00000000000000a1",
                Finding.Kind.CHANGED,
                STATE,
                "aws_sqs_queue.jobs",
                "aws_sqs_queue",
                "jobs",
                "123456789012",
                "us-east-1",
                Severity.MEDIUM,
                List.of(),
                List.of(new Difference("delay_seconds", Value.of(0), Value.of(30), false)));
    }

    private static Report of(
            List<Finding> findings, List<Report.Unchecked> coverage, Optional<Report.Problem> problem) {
        var stack = new Report.Stack(STATE, "terraform/4", "7", "lineage", "observed", 3, problem);
        return new Report(
                new Report.Scan("scan", Instant.EPOCH, Duration.ofSeconds(2), "0.1.0", Map.of("sqs:GetQueueUrl", 1)),
                new Report.Summary(3, 3 - findings.size(), findings.size(), 0, 0, 0, 0),
                List.of(stack),
                findings,
                coverage);
    }
}
