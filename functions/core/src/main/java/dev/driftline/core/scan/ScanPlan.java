package dev.driftline.core.scan;

import dev.driftline.core.report.Report;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How one scan is made in parts, for whoever makes one of them: what all of them must find as it was.
///
/// @param began when the states were read; what the ledger is told of is as of then
/// @param version Driftline's: another one may group otherwise
/// @param units how many groups of resources there are; one more when what no state holds is looked for
/// @param versions of each state that was read, by its location
/// @param notRead the states that could not be read, by their location; no part reads them
public record ScanPlan(
        Instant began,
        String version,
        int units,
        List<Numbers> parts,
        Map<String, String> versions,
        Map<String, Report.Problem> notRead) {

    public ScanPlan {
        parts = List.copyOf(parts);
        versions = Map.copyOf(new TreeMap<>(versions));
        notRead = Map.copyOf(new TreeMap<>(notRead));
    }

    public Numbers everything() {
        return Numbers.range(0, units);
    }

    /// The same scan at once.
    public ScanPlan atOnce() {
        return new ScanPlan(began, version, units, List.of(everything()), versions, notRead);
    }
}
