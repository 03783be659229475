package dev.driftline.core.scan;

import dev.driftline.core.report.Report;

/// A step that makes a report say more, or less, after everything was compared: severities of the operator's own, rules
/// for what not to tell, who did it, what to do. Steps are applied in order, and none of them reads a state.
@FunctionalInterface
public interface Refinement {

    /// Never throws for what AWS or the network did: what cannot be had is left as it was, with a notice.
    Report of(Report report);
}
