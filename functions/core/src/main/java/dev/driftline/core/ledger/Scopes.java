package dev.driftline.core.ledger;

import dev.driftline.core.report.Finding;

/// Where a finding is kept: with its state, or with the target that looked for what no state holds.
final class Scopes {

    private Scopes() {}

    static String of(Finding finding, String target) {
        return finding.stack().isEmpty() ? target : finding.stack();
    }
}
