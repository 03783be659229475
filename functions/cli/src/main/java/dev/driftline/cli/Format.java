package dev.driftline.cli;

import dev.driftline.core.report.HtmlReport;
import dev.driftline.core.report.JsonReport;
import dev.driftline.core.report.ReportFormat;
import dev.driftline.core.report.TextReport;

/// What `--format` can be.
enum Format {
    TEXT,
    JSON,
    HTML;

    ReportFormat report(boolean coloured) {
        return switch (this) {
            case TEXT -> new TextReport(coloured);
            case JSON -> new JsonReport();
            case HTML -> new HtmlReport();
        };
    }
}
