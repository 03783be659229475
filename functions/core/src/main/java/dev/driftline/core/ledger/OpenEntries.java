package dev.driftline.core.ledger;

import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the ledger has of a report's findings and is not closed, as it was when the report was made: it is read once.
public final class OpenEntries {

    private final Map<String, Entry> byFingerprint = new HashMap<>();

    /// @param target the scope of what no state holds
    public OpenEntries(Ledger ledger, String target, Report report) {
        var scopes = report.findings().stream()
                .map(finding -> Scopes.of(finding, target))
                .collect(Collectors.toSet());
        scopes.forEach(scope -> ledger.of(scope).stream()
                .filter(entry -> !entry.status().isClosed())
                .forEach(entry -> byFingerprint.put(entry.fingerprint(), entry)));
    }

    Optional<Entry> of(Finding finding) {
        return Optional.ofNullable(byFingerprint.get(finding.id()));
    }
}
