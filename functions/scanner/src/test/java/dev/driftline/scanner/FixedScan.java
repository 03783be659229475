package dev.driftline.scanner;

import dev.driftline.core.report.Report;
import dev.driftline.core.scan.Numbers;
import dev.driftline.core.scan.OpenScan;
import dev.driftline.core.scan.Partial;
import dev.driftline.core.scan.ScanPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A scan that finds what is known beforehand; each finding is a unit of its own.
///
/// @param version of its states
/// @param perPart findings in one part
/// @param slow it has time for one unit, and the rest is left
record FixedScan(Report report, Instant began, String version, int perPart, boolean slow) implements OpenScan {

    static FixedScan atOnce(Report report) {
        return new FixedScan(report, report.scan().startedAt(), "1", Integer.MAX_VALUE, false);
    }

    private int units() {
        return report.findings().size();
    }

    @Override
    public ScanPlan plan(int most) {
        var parts = new ArrayList<Numbers>();
        for (var from = 0; from < units() && units() > perPart; from += perPart) {
            parts.add(Numbers.range(from, Math.min(units(), from + perPart)));
        }
        return new ScanPlan(
                began,
                "test",
                units(),
                parts.isEmpty() ? List.of(Numbers.range(0, units())) : parts,
                Map.of("state", version),
                Map.of());
    }

    @Override
    public boolean isAsPlanned(ScanPlan plan) {
        return plan.versions().containsValue(version);
    }

    @Override
    public Partial part(ScanPlan plan, Numbers which) {
        var done = slow && which.size() > 1 ? Numbers.of(which.toString().split("[-,]", 2)[0]) : which;
        var found = IntStream.range(0, units())
                .filter(number -> !done.minus(Numbers.range(number, number + 1)).equals(done))
                .mapToObj(report.findings()::get)
                .toList();
        return new Partial(report.withFindings(found), done, which.minus(done));
    }

    @Override
    public Report joined(ScanPlan plan, List<Partial> parts) {
        return report.withFindings(parts.stream()
                .flatMap(part -> part.report().findings().stream())
                .toList());
    }
}
