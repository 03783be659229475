package dev.driftline.scanner;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.report.Report;
import java.util.List;

/// What the function answers: the counts, not the findings; those went to the channels.
///
/// @param exitCode what the command line would end with: 0 no drift, 2 drift, 1 something could not be read
/// @param statesNotScanned how many states somebody holds locked
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ScanResult(
        String scan,
        int exitCode,
        int states,
        int statesNotScanned,
        int resources,
        int inSync,
        int changed,
        int missing,
        int unknown,
        int unsupported,
        int findings,
        List<Told> deliveries) {

    /// @param outcome `sent`, `unchanged` or `failed`
    /// @param detail the message's id, or the problem
    public record Told(String to, String outcome, String detail) {}

    public ScanResult {
        deliveries = List.copyOf(deliveries);
    }

    static ScanResult of(Report report, List<Delivery> deliveries) {
        var summary = report.summary();
        return new ScanResult(
                report.scan().id(),
                report.exitCode(false),
                report.stacks().size(),
                (int) report.stacks().stream()
                        .filter(stack -> stack.problem().isPresent())
                        .count(),
                summary.resources(),
                summary.inSync(),
                summary.changed(),
                summary.missing(),
                summary.unknown(),
                summary.unsupported(),
                report.findings().size(),
                deliveries.stream().map(ScanResult::told).toList());
    }

    /// An earlier delivery of the same event was scanned; nothing was done.
    static ScanResult doneBefore(String scan) {
        return new ScanResult(scan, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of());
    }

    private static Told told(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Sent(var to, var id) -> new Told(to, "sent", id);
            case Delivery.Unchanged(var to) -> new Told(to, "unchanged", "");
            case Delivery.Failed(var to, var problem, var _) -> new Told(to, "failed", problem);
        };
    }
}
