package dev.driftline.core.rules;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.match.Selector;
import dev.driftline.core.report.Finding;
import java.util.List;
import java.util.Optional;

/// What not to alarm about.
///
/// @param except what is told all the same
record IgnoreRule(Selector what, List<Selector> except, Justification why) implements Rule {

    IgnoreRule {
        except = List.copyOf(except);
    }

    @Override
    public String by() {
        return "ignore_rule";
    }

    @Override
    public boolean covers(Finding finding, Optional<Difference> change, Sealing sealing) {
        return matches(what, finding, change)
                && except.stream().noneMatch(exception -> matches(exception, finding, change));
    }

    /// A rule about changes says nothing of a resource that is gone.
    private static boolean matches(Selector selector, Finding finding, Optional<Difference> change) {
        return change.map(of -> selector.matches(finding, of))
                .orElseGet(() -> !selector.choosesChanges() && selector.matches(finding));
    }

    @Override
    public boolean concerns(List<String> scanned) {
        return what.concerns(scanned);
    }

    @Override
    public String toString() {
        return "ignore rule (" + what + ")";
    }
}
