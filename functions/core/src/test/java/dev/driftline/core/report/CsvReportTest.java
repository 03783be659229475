package dev.driftline.core.report;

import static dev.driftline.core.report.SampleReport.changed;
import static dev.driftline.core.report.SampleReport.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {

    private final CsvReport format = new CsvReport();

    @Test
    void has_a_row_for_each_attribute_and_one_for_a_finding_without_any() {
        var rows = written(format, SampleReport.rich()).split("\r\n", -1);

        assertThat(rows).hasSize(6);
        assertThat(rows[0]).startsWith("\"severity\",\"kind\",\"state\",\"address\"");
        assertThat(rows[1])
                .startsWith("\"critical\",\"changed\",\"s3://acme-state/prod/network.tfstate\","
                        + "\"module.edge[\"\"a\"\"].aws_security_group.web\"");
        assertThat(rows[2]).contains("\"missing\"").contains("\"aws_sqs_queue.jobs\"");
        assertThat(rows[3]).contains("\"password\",\"(sensitive)\",\"(sensitive)\"");
        assertThat(rows[4]).contains("\"allocated_storage\",\"100\",\"200\"");
        assertThat(rows[5]).isEmpty();
    }

    @Test
    void what_is_set_aside_says_by_whom() {
        var report = SampleReport.with();
        var aside = new Report.SetAside(HostileReport.finding("x"), "autoscaling", "within 2 to 10");

        assertThat(written(format, report.with(report.summary(), List.of(), List.of(aside))))
                .contains("\"autoscaling\",\"within 2 to 10\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "＝1+1"})
    void a_formula_is_text(String formula) {
        assertThat(row(formula)).contains("\"'" + formula + "\"").doesNotContain("\"" + formula);
    }

    @Test
    void line_breaks_and_tabs_before_a_formula_do_not_hide_it() {
        assertThat(row("\t=1+1")).contains("\"\\t=1+1\"");
        assertThat(row("a\r\n=1+1")).contains("\"a\\r\\n=1+1\"");
    }

    @Test
    void a_negative_number_stays_one() {
        assertThat(row("-1.5")).contains("\"-1.5\"");
    }

    @Test
    void a_quote_does_not_end_the_cell() {
        assertThat(row("a\",\"=1+1")).contains("\"a\"\",\"\"=1+1\"");
    }

    @Test
    void no_cell_is_longer_than_a_spreadsheet_takes() {
        assertThat(row("a".repeat(100_000))).hasSizeLessThan(33_000);
    }

    private String row(String value) {
        var difference = new Difference("body", Value.absent(), Value.of(value), false);
        return written(format, SampleReport.with(changed("aws_x.y", Severity.LOW, difference)))
                .split("\r\n", -1)[1];
    }
}
