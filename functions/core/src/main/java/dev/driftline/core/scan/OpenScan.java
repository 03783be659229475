package dev.driftline.core.scan;

import dev.driftline.core.report.Report;
import java.util.List;

/// A scan whose states are read, to be made at once or in parts by several processes.
///
/// The report is the same: resources that own parts of each other are in one unit, a unit is judged with the claims of
/// all states, and whatever looks at the whole report comes after the parts are joined.
public interface OpenScan {

    /// @param most resources in one part
    ScanPlan plan(int most);

    /// Whether the states, as they were last read, are those of the plan, and this is the Driftline that made it.
    boolean isAsPlanned(ScanPlan plan);

    /// Never throws for what AWS or the network did. A single unit is never left: it would never be done.
    Partial part(ScanPlan plan, Numbers which);

    /// @param parts all of them
    Report joined(ScanPlan plan, List<Partial> parts);
}
