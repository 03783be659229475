package dev.driftline.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What was not compared, said once for each cause and not once for each resource.
///
/// @param unsupported how many resources of each type
/// @param groups everything else, worst first
public record CoverageSummary(SortedMap<String, Integer> unsupported, List<Group> groups) {

    /// @param addresses the resources that it happened to
    public record Group(Report.Status status, String reason, List<String> addresses) {}

    private record Cause(Report.Status status, String reason) {}

    public static CoverageSummary of(Report report) {
        var unsupported = new TreeMap<String, Integer>();
        var causes = new LinkedHashMap<Cause, List<String>>();
        for (var unchecked : report.coverage()) {
            if (unchecked.status() == Report.Status.UNSUPPORTED) {
                unsupported.merge(unchecked.type(), 1, Integer::sum);
            } else {
                causes.computeIfAbsent(new Cause(unchecked.status(), unchecked.reason()), cause -> new ArrayList<>())
                        .add(unchecked.address());
            }
        }
        var groups = causes.entrySet().stream()
                .sorted(Comparator.comparingInt(CoverageSummary::rank))
                .map(cause ->
                        new Group(cause.getKey().status(), cause.getKey().reason(), List.copyOf(cause.getValue())))
                .toList();
        return new CoverageSummary(unsupported, groups);
    }

    private static int rank(Map.Entry<Cause, List<String>> cause) {
        return switch (cause.getKey().status()) {
            case DENIED -> 0;
            case THROTTLED -> 1;
            case FAILED -> 2;
            case SKIPPED -> 3;
            case EXISTENCE_ONLY -> 4;
            case UNSUPPORTED -> 5;
        };
    }

    boolean isEmpty() {
        return unsupported.isEmpty() && groups.isEmpty();
    }

    int unsupportedResources() {
        return unsupported.values().stream().mapToInt(Integer::intValue).sum();
    }
}
