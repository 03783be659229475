package dev.driftline.core.ledger;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Fingerprint;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A report as a test needs it: what was seen in which state, and what could not be.
final class Looked {

    static final String STACK = "s3://acme/prod.tfstate";
    static final Instant START = Instant.parse("2026-11-21T06:00:00Z");

    private final List<Report.Stack> stacks = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Report.SetAside> aside = new ArrayList<>();
    private final List<Report.Unchecked> coverage = new ArrayList<>();

    static Looked at(String... states) {
        var looked = new Looked();
        for (var state : states) {
            looked.stacks.add(new Report.Stack(state, "terraform", "1", "lineage", "observed", 9, Optional.empty()));
        }
        return looked;
    }

    Looked unreadable(String state) {
        stacks.add(new Report.Stack(
                state, "", "", "", "", 0, Optional.of(new Report.Problem("failed", "access denied", "allow it"))));
        return this;
    }

    Looked sees(Finding finding) {
        findings.add(finding);
        return this;
    }

    Looked setsAside(Finding finding, String by) {
        aside.add(new Report.SetAside(finding, by, "because"));
        return this;
    }

    Looked cannotSee(String address, Report.Status status) {
        coverage.add(new Report.Unchecked(address, "aws_sqs_queue", status, "no answer"));
        return this;
    }

    Report report() {
        return new Report(
                new Report.Scan("scan", START, Duration.ofSeconds(3), "test", Map.of()),
                new Report.Summary(9, 8, 1, 0, 0, 0, 0),
                stacks,
                findings,
                coverage,
                aside,
                List.of());
    }

    /// A queue whose `delay_seconds` is not what the state says.
    static Finding queue(String name, int delay) {
        return changed(STACK, name, new Difference("delay_seconds", Value.of(0), Value.of(delay), false));
    }

    static Finding changed(String stack, String name, Difference... changes) {
        return finding(stack, Finding.Kind.CHANGED, "aws_sqs_queue." + name, List.of(changes));
    }

    static Finding missing(String name) {
        return finding(STACK, Finding.Kind.MISSING, "aws_sqs_queue." + name, List.of());
    }

    static Finding unmanaged(String arn) {
        return finding("", Finding.Kind.UNMANAGED, arn, List.of());
    }

    private static Finding finding(String stack, Finding.Kind kind, String address, List<Difference> changes) {
        return new Finding(
                Fingerprint.of(stack, address, kind, changes),
                kind,
                stack,
                address,
                "aws_sqs_queue",
                "https://sqs/" + address,
                "123456789012",
                "eu-west-1",
                Severity.MEDIUM,
                List.of(),
                changes);
    }
}
