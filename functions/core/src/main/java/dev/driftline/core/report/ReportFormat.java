package dev.driftline.core.report;

import java.io.IOException;

/// One way to write a report down. Pure: the same report gives the same characters.
public interface ReportFormat {

    /// Writes to `out` and does not close it.
    void write(Report report, Appendable out) throws IOException;
}
