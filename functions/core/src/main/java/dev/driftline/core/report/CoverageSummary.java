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
/// @param unsupported what cannot be compared at all, for each reason
/// @param groups everything else, worst first
public record CoverageSummary(List<Unsupported> unsupported, List<Group> groups) {

    /// @param types how many resources of each type
    record Unsupported(String reason, SortedMap<String, Integer> types) {
        int resources() {
            return sum(types);
        }
    }

    /// @param addresses the resources that it happened to
    public record Group(Report.Status status, String reason, List<String> addresses) {}

    private record Cause(Report.Status status, String reason) {}

    public static CoverageSummary of(Report report) {
        var unsupported = new LinkedHashMap<String, SortedMap<String, Integer>>();
        var causes = new LinkedHashMap<Cause, List<String>>();
        for (var unchecked : report.coverage()) {
            if (unchecked.status() == Report.Status.UNSUPPORTED) {
                unsupported
                        .computeIfAbsent(unchecked.reason(), _ -> new TreeMap<>())
                        .merge(unchecked.type(), 1, Integer::sum);
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
        return new CoverageSummary(
                unsupported.entrySet().stream()
                        .map(reason -> new Unsupported(reason.getKey(), reason.getValue()))
                        .toList(),
                groups);
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
        return sum(unsupportedTypes());
    }

    /// How many resources of each type, whatever the reason.
    SortedMap<String, Integer> unsupportedTypes() {
        var all = new TreeMap<String, Integer>();
        unsupported.forEach(some -> some.types().forEach((type, count) -> all.merge(type, count, Integer::sum)));
        return all;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
