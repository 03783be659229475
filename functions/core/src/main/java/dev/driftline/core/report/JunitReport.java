package dev.driftline.core.report;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// The report as JUnit XML, which every CI server shows: a suite for each state, a failed test for each finding, and an
/// error for what could not be read. What is in sync is one passed test a state; Driftline counts it and lists it not.
public final class JunitReport implements ReportFormat {

    private static final int DIFF_LINES = 200;

    /// As the schema of the Jenkins plug-in has it: without a zone.
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private enum Outcome {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED
    }

    /// @param message one line
    private record Case(String type, String name, Outcome outcome, String kind, String message, String text) {}

    private record Suite(String name, List<Case> cases) {
        long count(Outcome outcome) {
            return cases.stream().filter(it -> it.outcome() == outcome).count();
        }
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        var suites = suites(report);
        var all = new Suite(
                "driftline",
                suites.stream().flatMap(suite -> suite.cases().stream()).toList());
        var seconds = String.format(Locale.ROOT, "%.3f", report.scan().took().toMillis() / 1000.0);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<testsuites%s time=\"%s\">\n".formatted(counts(all), seconds));
        for (var suite : suites) {
            out.append("  <testsuite%s time=\"0\" timestamp=\"%s\">\n"
                    .formatted(counts(suite), TIMESTAMP.format(report.scan().startedAt())));
            for (var one : suite.cases()) {
                write(one, out);
            }
            out.append("  </testsuite>\n");
        }
        out.append("</testsuites>\n");
    }

    private static String counts(Suite suite) {
        return " name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\""
                .formatted(
                        xml(suite.name()),
                        suite.cases().size(),
                        suite.count(Outcome.FAILURE),
                        suite.count(Outcome.ERROR),
                        suite.count(Outcome.SKIPPED));
    }

    private static void write(Case one, Appendable out) throws IOException {
        var name = "    <testcase name=\"%s\" classname=\"%s\" time=\"0\"".formatted(xml(one.name()), xml(one.type()));
        switch (one.outcome()) {
            case PASSED -> out.append(name).append("/>\n");
            case SKIPPED ->
                out.append(name)
                        .append(">\n      <skipped message=\"%s\"/>\n    </testcase>\n".formatted(xml(one.message())));
            case FAILURE, ERROR -> {
                var element = one.outcome().name().toLowerCase(Locale.ROOT);
                out.append(name).append(">\n      <").append(element);
                out.append(" type=\"%s\" message=\"%s\">".formatted(xml(one.kind()), xml(one.message())));
                out.append(xml(one.text())).append("</").append(element).append(">\n    </testcase>\n");
            }
        }
    }

    private static List<Suite> suites(Report report) {
        var cases = new LinkedHashMap<String, List<Case>>();
        for (var stack : report.stacks()) {
            cases.computeIfAbsent(stack.source(), key -> new ArrayList<>()).addAll(ofState(stack));
        }
        for (var finding : report.findings()) {
            cases.computeIfAbsent(finding.stack(), key -> new ArrayList<>()).add(failed(finding));
        }
        var suites = new ArrayList<Suite>();
        cases.forEach((stack, found) -> suites.add(new Suite(stack.isEmpty() ? "in no state" : stack, found)));
        if (!report.coverage().isEmpty()) {
            suites.add(new Suite("not compared", notCompared(CoverageSummary.of(report))));
        }
        return suites;
    }

    private static List<Case> ofState(Report.Stack stack) {
        return stack.problem()
                .map(problem -> List.of(new Case(
                        "state",
                        stack.source(),
                        Outcome.ERROR,
                        problem.kind(),
                        problem.text(),
                        problem.text() + "\n" + problem.hint())))
                .orElseGet(() -> List.of(new Case(
                        "state",
                        SummaryLine.counted(stack.resources(), "resource") + " looked at",
                        Outcome.PASSED,
                        "",
                        "",
                        "")));
    }

    private static Case failed(Finding finding) {
        var lines = new ArrayList<String>();
        lines.add(
                finding.severity().label() + " " + finding.kind().label() + ": " + FindingText.meaning(finding.kind()));
        lines.add(FindingText.place(finding));
        lines.addAll(FindingText.diff(finding, DIFF_LINES));
        finding.insight().cause().ifPresent(cause -> lines.add("cause: " + Printable.of(cause.text())));
        finding.insight().who().ifPresent(who -> lines.add(FindingText.who(who)));
        return new Case(
                finding.type(),
                finding.address(),
                Outcome.FAILURE,
                finding.kind().label(),
                FindingText.headline(finding),
                String.join("\n", lines));
    }

    private static List<Case> notCompared(CoverageSummary coverage) {
        var cases = new ArrayList<Case>();
        for (var group : coverage.groups()) {
            cases.add(new Case(
                    group.status().label(),
                    group.reason(),
                    group.status().unknown() ? Outcome.ERROR : Outcome.SKIPPED,
                    group.status().label(),
                    SummaryLine.counted(group.addresses().size(), "resource") + ": " + group.reason(),
                    String.join("\n", group.addresses())));
        }
        coverage.unsupported()
                .forEach(some -> some.types()
                        .forEach((type, count) -> cases.add(new Case(
                                "unsupported",
                                type,
                                Outcome.SKIPPED,
                                "unsupported",
                                SummaryLine.counted(count, "resource") + ": " + some.reason(),
                                ""))));
        return cases;
    }

    /// XML 1.0 has no way to write a control character or U+FFFE, not even escaped.
    private static String xml(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.lines()
                .map(Printable::of)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("")
                .codePoints()
                .forEach(point -> {
                    switch (point) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '"' -> escaped.append("&quot;");
                        case '\'' -> escaped.append("&apos;");
                        case 0xFFFE, 0xFFFF -> escaped.append("?");
                        default -> escaped.appendCodePoint(point);
                    }
                });
        return escaped.toString();
    }
}
