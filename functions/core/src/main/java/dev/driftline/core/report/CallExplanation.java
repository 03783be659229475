package dev.driftline.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Why a scan made the requests that it made: how many of each operation went out, and which types wanted what.
///
/// Requests are named as the API names them, wishes by the IAM action that they need; for most operations that is the
/// same name.
public final class CallExplanation {

    private CallExplanation() {}

    /// Lines for a terminal, the most frequent first.
    public static List<String> of(Report.Scan scan) {
        var lines = new ArrayList<String>();
        lines.add(SummaryLine.counted(scan.totalCalls(), "request") + ", retries included:");
        scan.apiCalls().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(call -> "%6d  %s".formatted(call.getValue(), call.getKey()))
                .forEach(lines::add);
        lines.add("asked for by (resources that wanted an answer; they share requests where AWS lets them):");
        scan.askers().forEach((action, types) -> lines.add("        %s: %s".formatted(action, wishes(types))));
        return lines;
    }

    private static String wishes(Map<String, Integer> types) {
        return types.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(type -> "%s %d".formatted(type.getKey(), type.getValue()))
                .collect(Collectors.joining(", "));
    }
}
