package dev.driftline.core.ledger;

import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Where a finding is kept: with its state, or with the target that looked for what no state holds.
final class Scopes {

    private Scopes() {}

    static String of(Finding finding, String target) {
        return finding.stack().isEmpty() ? target : finding.stack();
    }

    /// What the ledger has in the scopes of a report's findings and is not closed, by fingerprint.
    static Map<String, Entry> open(Ledger ledger, String target, Report report) {
        var scopes =
                report.findings().stream().map(finding -> of(finding, target)).collect(Collectors.toSet());
        var open = new HashMap<String, Entry>();
        scopes.forEach(scope -> ledger.of(scope).stream()
                .filter(entry -> !entry.status().isClosed())
                .forEach(entry -> open.put(entry.fingerprint(), entry)));
        return open;
    }
}
