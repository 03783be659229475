package dev.driftline.core.report;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The findings as a table for spreadsheets: a row for each attribute that differs, one for a finding without any.
/// RFC 4180: commas, quotes, CRLF.
///
/// A cell that a spreadsheet would run as a formula begins with an apostrophe instead (OWASP, "CSV Injection").
public final class CsvReport implements ReportFormat {

    private static final List<String> HEADER = List.of(
            "severity",
            "kind",
            "state",
            "address",
            "type",
            "resource_id",
            "account",
            "region",
            "attribute",
            "expected",
            "actual",
            "cause",
            "who",
            "when",
            "event",
            "set_aside_by",
            "set_aside_reason",
            "finding");

    /// Excel takes 32,767 characters a cell and says nothing of the rest.
    private static final int MOST = 32_000;

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    @Override
    public void write(Report report, Appendable out) throws IOException {
        row(HEADER, out);
        for (var finding : report.findings()) {
            rows(finding, "", "", out);
        }
        for (var aside : report.setAside()) {
            rows(aside.finding(), aside.by(), aside.reason(), out);
        }
    }

    private static void rows(Finding finding, String by, String reason, Appendable out) throws IOException {
        if (finding.changes().isEmpty()) {
            row(cells(finding, List.of("", "", ""), by, reason), out);
        }
        for (var change : finding.changes()) {
            row(cells(finding, change(change), by, reason), out);
        }
    }

    private static List<String> change(Difference change) {
        return change.sensitive()
                ? List.of(change.shown(), "(sensitive)", "(sensitive)")
                : List.of(change.shown(), value(change.expected()), value(change.actual()));
    }

    /// Text without quotes: a cell has its own.
    private static String value(Value value) {
        return switch (value) {
            case Value.Absent() -> "";
            case Value.Text(var text) -> text;
            case Value.Numeric _,
                    Value.Flag _,
                    Value.ListOf _,
                    Value.SetOf _,
                    Value.MapOf _,
                    Value.Block _,
                    Value.Unknown _ -> WrittenValue.value(value);
        };
    }

    private static List<String> cells(Finding finding, List<String> change, String by, String reason) {
        var who = finding.insight().who();
        var cells = new ArrayList<String>();
        cells.add(finding.severity().label());
        cells.add(finding.kind().label());
        cells.add(finding.stack());
        cells.add(finding.address());
        cells.add(finding.type());
        cells.add(finding.resourceId());
        cells.add(finding.account());
        cells.add(finding.region());
        cells.addAll(change);
        cells.add(finding.insight().cause().map(Insight.Cause::text).orElse(""));
        cells.add(who.map(Insight.Attribution::actor).orElse(""));
        cells.add(who.map(known -> known.at().toString()).orElse(""));
        cells.add(who.map(Insight.Attribution::event).orElse(""));
        cells.add(by);
        cells.add(reason);
        cells.add(finding.id());
        return cells;
    }

    private static void row(List<String> cells, Appendable out) throws IOException {
        out.append(cells.stream().map(CsvReport::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(String raw) {
        var text = Shortened.cut(Printable.of(raw), MOST);
        var inert = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
        return '"' + inert.replace("\"", "\"\"") + '"';
    }
}
