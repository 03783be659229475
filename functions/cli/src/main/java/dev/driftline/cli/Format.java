package dev.driftline.cli;

import dev.driftline.core.report.HtmlReport;
import dev.driftline.core.report.JsonReport;
import dev.driftline.core.report.ReportFormat;
import dev.driftline.core.report.Seals;
import dev.driftline.core.report.TextReport;

/// What `--format` can be.
enum Format {
    TEXT,
    JSON,
    HTML;

    /// @param seals what a change can be accepted by
    ReportFormat report(boolean coloured, Seals seals) {
        return switch (this) {
            case TEXT -> new TextReport(coloured);
            case JSON -> new JsonReport(seals);
            case HTML -> new HtmlReport();
        };
    }
}
