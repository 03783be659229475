package dev.driftline.aws.ledger;

import static dev.driftline.aws.ledger.Table.key;
import static dev.driftline.aws.ledger.Table.millis;
import static dev.driftline.aws.ledger.Table.number;
import static dev.driftline.aws.ledger.Table.seconds;
import static dev.driftline.aws.ledger.Table.with;

import dev.driftline.core.report.Digest;
import dev.driftline.core.report.PastScan;
import dev.driftline.core.report.Report;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// How many findings the scans of the same states had, for the curve in the report: one small item a scan.
public final class ScanHistory {

    private static final Duration MEMORY = Duration.ofDays(30);

    private final Table table;
    private final Clock clock;

    public ScanHistory(Table table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /// A retry of the same run takes its place.
    public void add(Report report) {
        var scan = report.scan();
        table.put(with(
                key("HISTORY", states(report), "SCAN#" + scan.id()),
                Map.of(
                        "at", millis(scan.startedAt()),
                        "findings", number(report.findings().size()),
                        "expires", seconds(clock.instant().plus(MEMORY)))));
    }

    /// In any order.
    public List<PastScan> of(Report report) {
        return table.query(key("HISTORY", states(report)), "SCAN#").stream()
                .filter(item -> !LedgerItems.isOver(item, clock.instant()))
                .map(item -> new PastScan(Instant.ofEpochMilli(number(item, "at")), (int) number(item, "findings")))
                .toList();
    }

    private static String states(Report report) {
        return Digest.of(
                report.stacks().stream().map(Report.Stack::source).sorted().toList());
    }
}
