package dev.driftline.core.scan;

import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// The reports of a scan's parts as one.
final class JoinedReports {

    private final List<Report> parts;

    JoinedReports(List<Report> parts) {
        this.parts = parts;
    }

    Map<String, Integer> calls() {
        var calls = new HashMap<String, Integer>();
        parts.forEach(part -> add(calls, part.scan().apiCalls()));
        return calls;
    }

    Map<String, Map<String, Integer>> askers() {
        var askers = new HashMap<String, Map<String, Integer>>();
        parts.forEach(part -> part.scan()
                .askers()
                .forEach((operation, types) -> add(askers.computeIfAbsent(operation, key -> new HashMap<>()), types)));
        return askers;
    }

    private static void add(Map<String, Integer> sums, Map<String, Integer> more) {
        more.forEach((key, count) -> sums.merge(key, count, Integer::sum));
    }

    /// @param ofStates findings that are about states and none of their resources
    Report of(Report.Scan scan, List<Report.Stack> stacks, List<Finding> ofStates) {
        var findings = new ArrayList<>(ofStates);
        parts.forEach(part -> findings.addAll(part.findings()));
        findings.sort(Finding.byUrgency());
        return new Report(
                scan,
                new Report.Summary(
                        sum(Report.Summary::resources),
                        sum(Report.Summary::inSync),
                        sum(Report.Summary::changed),
                        sum(Report.Summary::missing),
                        sum(Report.Summary::unmanaged),
                        sum(Report.Summary::unknown),
                        sum(Report.Summary::unsupported),
                        new Report.Ignored(
                                sum(summary -> summary.ignored().differences()),
                                sum(summary -> summary.ignored().resources()))),
                stacks,
                findings,
                parts.stream().flatMap(part -> part.coverage().stream()).toList(),
                parts.stream().flatMap(part -> part.setAside().stream()).toList(),
                List.of());
    }

    private int sum(ToIntFunction<Report.Summary> count) {
        return parts.stream().map(Report::summary).mapToInt(count).sum();
    }
}
