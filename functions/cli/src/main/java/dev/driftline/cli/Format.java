package dev.driftline.cli;

import dev.driftline.core.report.CsvReport;
import dev.driftline.core.report.HtmlReport;
import dev.driftline.core.report.JsonReport;
import dev.driftline.core.report.JunitReport;
import dev.driftline.core.report.MarkdownReport;
import dev.driftline.core.report.ReportFormat;
import dev.driftline.core.report.SarifReport;
import dev.driftline.core.report.Seals;
import dev.driftline.core.report.TextReport;
import java.util.Locale;
import java.util.Optional;

/// What `--format` can be, and which file names mean it.
enum Format {
    TEXT,
    JSON,
    HTML,
    SARIF,
    JUNIT,
    CSV,
    MARKDOWN;

    /// @param seals what a change can be accepted by
    /// @param commands text tells what to do, too; the formats for programs and pages always do
    ReportFormat report(boolean coloured, Seals seals, boolean commands) {
        return switch (this) {
            case TEXT -> new TextReport(coloured, commands);
            case JSON -> new JsonReport(seals);
            case HTML -> new HtmlReport();
            case SARIF -> new SarifReport();
            case JUNIT -> new JunitReport();
            case CSV -> new CsvReport();
            case MARKDOWN -> new MarkdownReport();
        };
    }

    /// Empty when the name says nothing: `/dev/stdout`, `report`.
    static Optional<Format> ofFile(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".sarif.json")) {
            return Optional.of(SARIF);
        }
        return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
            case "txt", "log" -> Optional.of(TEXT);
            case "json" -> Optional.of(JSON);
            case "html", "htm" -> Optional.of(HTML);
            case "sarif" -> Optional.of(SARIF);
            case "xml" -> Optional.of(JUNIT);
            case "csv" -> Optional.of(CSV);
            case "md", "markdown" -> Optional.of(MARKDOWN);
            default -> Optional.empty();
        };
    }
}
