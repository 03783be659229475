package dev.driftline.core.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/// One way to write a report down. Pure: the same report gives the same characters.
public interface ReportFormat {

    /// Writes to `out` and does not close it.
    void write(Report report, Appendable out) throws IOException;

    /// The whole of it in memory, for what is sent in one piece.
    default String written(Report report) {
        var out = new StringBuilder();
        try {
            write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does not fail", e);
        }
        return out.toString();
    }
}
