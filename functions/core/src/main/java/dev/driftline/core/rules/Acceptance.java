package dev.driftline.core.rules;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.report.Finding;
import java.util.List;
import java.util.Optional;

/// A finding that is right as it is, until the value is another one.
///
/// @param stack the state; empty for what no state holds
/// @param resourceId what AWS calls it, where an address does not tell it apart
/// @param changes none where the resource itself is the finding
record Acceptance(String stack, String address, String resourceId, String kind, List<Sealed> changes, Justification why)
        implements Rule {

    Acceptance {
        changes = List.copyOf(changes);
    }

    /// @param seal of the value that was accepted
    record Sealed(String path, String seal) {}

    @Override
    public String by() {
        return "accepted";
    }

    @Override
    public boolean covers(Finding finding, Optional<Difference> change, Sealing sealing) {
        return isAbout(finding)
                && change.map(of -> sealing.of(finding, of)
                                .map(seal -> changes.contains(new Sealed(of.shown(), seal)))
                                .orElse(false))
                        .orElse(true);
    }

    /// The same resource, whatever it has become.
    boolean isAbout(Finding finding) {
        return finding.stack().equals(stack)
                && finding.address().equals(address)
                && finding.kind().label().equals(kind)
                && (resourceId.isEmpty() || finding.resourceId().equals(resourceId));
    }

    @Override
    public boolean concerns(List<String> scanned) {
        return stack.isEmpty() || scanned.contains(stack);
    }

    @Override
    public String toString() {
        return "accepted finding (" + address + ")";
    }
}
