package dev.driftline.core.delivery;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.ledger.Entry;
import dev.driftline.core.ledger.ScanSummary;
import dev.driftline.core.ledger.Subject;
import dev.driftline.core.ledger.Transition;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Fingerprint;
import dev.driftline.core.report.Insight;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Announcements to tell in tests.
public final class Announced {

    public static final String STACK = "s3://acme-state/prod/network.tfstate";
    public static final Instant SEEN = Instant.parse("2026-11-18T06:00:00Z");
    public static final Instant NOW = Instant.parse("2026-11-21T06:00:00Z");

    private Announced() {}

    public static Announcement of(Transition... transitions) {
        return of("key-1", false, List.of(transitions));
    }

    public static Announcement of(String key, boolean repeated, List<Transition> transitions) {
        var scan = new ScanSummary(
                "run-1",
                "prod",
                NOW,
                "0.1.0",
                new Report.Summary(44, 42, 2, 0, 0, 0, 0),
                List.of(),
                Optional.of("https://reports.acme.example/r.html?a=1&b=2"));
        return new Announcement(key, STACK, transitions, scan, repeated);
    }

    public static Transition opened(String name) {
        return transition(Transition.Kind.NEW, finding(name, Severity.HIGH, delay()), 1);
    }

    /// As nobody is known yet who made it.
    public static Transition anonymous(String name) {
        var finding = finding(name, Severity.HIGH, delay());
        return transition(Transition.Kind.NEW, finding.with(Insight.NONE), 1);
    }

    public static Transition attributed(String name) {
        return transition(Transition.Kind.ATTRIBUTED, finding(name, Severity.HIGH, delay()), 1);
    }

    public static Transition critical(String name) {
        return transition(Transition.Kind.NEW, finding(name, Severity.CRITICAL, delay()), 1);
    }

    public static Transition resolved(String name) {
        return transition(Transition.Kind.RESOLVED, finding(name, Severity.HIGH, delay()), 2);
    }

    public static Transition transition(Transition.Kind kind, Finding finding, long sequence) {
        var open = kind.isAlarm() || kind == Transition.Kind.ATTRIBUTED;
        var closed = open ? Optional.<Instant>empty() : Optional.of(NOW);
        var entry = new Entry(
                new Subject(finding.stack(), finding.address(), Subject.Family.RESOURCE, 1),
                finding.id(),
                open ? Entry.Status.OPEN : Entry.Status.RESOLVED,
                finding,
                SEEN,
                SEEN,
                NOW,
                7,
                closed,
                Optional.empty(),
                sequence,
                "run-1");
        return new Transition(kind, entry, finding, NOW);
    }

    public static Finding finding(String name, Severity severity, Difference... changes) {
        var address = "aws_sqs_queue." + name;
        return new Finding(
                Fingerprint.of(STACK, address, Finding.Kind.CHANGED, List.of(changes)),
                Finding.Kind.CHANGED,
                STACK,
                address,
                "aws_sqs_queue",
                "https://sqs.eu-west-1.amazonaws.com/123456789012/" + name,
                "123456789012",
                "eu-west-1",
                severity,
                List.of(),
                List.of(changes),
                new Insight(
                        Optional.empty(),
                        Optional.of(new Insight.Attribution(
                                "jane@example.com", SEEN, "SetQueueAttributes", "event-1", "console", true)),
                        List.of()));
    }

    public static Difference delay() {
        return new Difference("delay_seconds", Value.of(0), Value.of(30), false);
    }

    /// So many findings that everything in them is as long as can be, and written by somebody who means harm.
    public static Announcement hostile(int count) {
        var evil = "`*<!channel> <https://evil.example|ok> @here [x](https://evil.example)&&<at>all</at>\n\u202e😀";
        var long5 = evil.repeat(200);
        var transitions = IntStream.range(0, count)
                .mapToObj(i -> {
                    var changes = List.of(
                            new Difference("tags[\"" + long5 + "\"]", Value.of(long5), Value.of(long5 + "!"), false),
                            new Difference("policy", Value.of("a\n" + long5), Value.of("b\n" + long5), false),
                            new Difference("password", Value.of("hunter2"), Value.of("hunter3"), true));
                    var finding = new Finding(
                            Fingerprint.of(long5, "r" + i, Finding.Kind.CHANGED, List.of()),
                            Finding.Kind.CHANGED,
                            long5,
                            i + long5,
                            long5,
                            long5,
                            "123456789012",
                            long5,
                            Severity.CRITICAL,
                            List.of(long5, long5),
                            changes,
                            new Insight(
                                    Optional.of(new Insight.Cause(long5, long5)),
                                    Optional.of(new Insight.Attribution(long5, SEEN, long5, long5, long5, false)),
                                    List.of(new Insight.Remedy(Insight.Purpose.UNDO, long5, long5))));
                    return transition(i % 2 == 0 ? Transition.Kind.REOPENED : Transition.Kind.RESOLVED, finding, 1);
                })
                .toList();
        var unread = new Report.Stack(long5, "", "", "", "", 0, Optional.of(new Report.Problem(long5, long5, long5)));
        var scan = new ScanSummary(
                "run-1",
                long5,
                NOW,
                "0.1.0",
                new Report.Summary(44, 42, 2, 0, 0, 0, 0),
                List.of(unread, unread, unread, unread),
                Optional.of("https://evil.example|x>" + long5));
        return new Announcement("key-1", long5, transitions, scan, false);
    }
}
