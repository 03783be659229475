package dev.driftline.core.report;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports to write down in tests.
final class SampleReport {

    static final String STACK = "s3://acme-state/prod/network.tfstate";

    private SampleReport() {}

    /// One of everything.
    static Report rich() {
        return of(
                List.of(
                        changed(
                                "module.edge[\"a\"].aws_security_group.web",
                                Severity.CRITICAL,
                                new Difference("ingress", Value.absent(), openRule(), false)),
                        new Finding(
                                "00000000000000a2",
                                Finding.Kind.MISSING,
                                STACK,
                                "aws_sqs_queue.jobs",
                                "aws_sqs_queue",
                                "https://sqs.us-east-1.amazonaws.com/123456789012/jobs",
                                "123456789012",
                                "us-east-1",
                                Severity.HIGH,
                                List.of(),
                                List.of()),
                        changed(
                                "aws_db_instance.main",
                                Severity.MEDIUM,
                                new Difference("password", Value.of("hunter2"), Value.of("correct horse"), true),
                                new Difference("allocated_storage", Value.of(100), Value.of(200), false))),
                List.of(
                        unchecked("aws_foo.a", "aws_foo", Report.Status.UNSUPPORTED, "not yet"),
                        unchecked("aws_foo.b", "aws_foo", Report.Status.UNSUPPORTED, "not yet"),
                        unchecked("aws_bar.a", "aws_bar", Report.Status.UNSUPPORTED, "not yet"),
                        unchecked("aws_vpc.a", "aws_vpc", Report.Status.DENIED, "ec2:DescribeVpcs is denied"),
                        unchecked("aws_vpc.b", "aws_vpc", Report.Status.DENIED, "ec2:DescribeVpcs is denied")));
    }

    static Value openRule() {
        return Value.block()
                .with("cidr_blocks", Value.list(List.of("0.0.0.0/0")))
                .with("from_port", Value.of(22))
                .with("prefix_list_ids", Value.list(List.of()))
                .with("protocol", Value.of("tcp"))
                .with("to_port", Value.of(22));
    }

    static Report with(Finding... findings) {
        return of(List.of(findings), List.of());
    }

    /// Nothing was found, since the configuration says to ignore it.
    static Report leavingOut(int differences, int resources) {
        var report = with();
        return report.with(
                new Report.Summary(44, 44, 0, 0, 0, 0, 0, new Report.Ignored(differences, resources)),
                List.of(),
                List.of());
    }

    static Report of(List<Finding> findings, List<Report.Unchecked> coverage) {
        var stack = new Report.Stack(
                STACK, "terraform/4", "12", "0aa2c6b1-f8a3-4c37-9d56-1d1bfa5c8e0f", "observed", 44, Optional.empty());
        return of(List.of(stack), findings, coverage);
    }

    static Report of(List<Report.Stack> stacks, List<Finding> findings, List<Report.Unchecked> coverage) {
        var changed = (int) findings.stream()
                .filter(finding -> finding.kind() == Finding.Kind.CHANGED)
                .count();
        var unsupported = (int) coverage.stream()
                .filter(unchecked -> unchecked.status() == Report.Status.UNSUPPORTED)
                .count();
        var unknown = coverage.size() - unsupported;
        var resources = stacks.stream().mapToInt(Report.Stack::resources).sum();
        return new Report(
                new Report.Scan(
                        "6ecb6b0a-5a53-4fd6-a3a8-0f4b8b0c6a11",
                        Instant.parse("2026-11-21T10:15:30Z"),
                        Duration.ofMillis(3210),
                        "0.1.0",
                        Map.of("ec2:DescribeSecurityGroups", 2, "sqs:GetQueueAttributes", 1)),
                new Report.Summary(
                        resources,
                        resources - findings.size() - coverage.size(),
                        changed,
                        findings.size() - changed,
                        0,
                        unknown,
                        unsupported),
                stacks,
                findings,
                coverage);
    }

    static Report.Stack notScanned(String kind, String text, String hint) {
        return new Report.Stack(STACK, "", "", "", "", 0, Optional.of(new Report.Problem(kind, text, hint)));
    }

    static Finding changed(String address, Severity severity, Difference... changes) {
        return new Finding(
                Fingerprint.of(STACK, address, Finding.Kind.CHANGED, List.of(changes)),
                Finding.Kind.CHANGED,
                STACK,
                address,
                address.replaceAll(".*?(aws_\\w+)\\..*", "$1"),
                "sg-0123456789abcdef0",
                "123456789012",
                "us-east-1",
                severity,
                List.of("aws_vpc.main"),
                List.of(changes));
    }

    static Report.Unchecked unchecked(String address, String type, Report.Status status, String reason) {
        return new Report.Unchecked(address, type, status, reason);
    }

    static String written(ReportFormat format, Report report) {
        var out = new StringBuilder();
        try {
            format.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder takes everything", e);
        }
        return out.toString();
    }
}
