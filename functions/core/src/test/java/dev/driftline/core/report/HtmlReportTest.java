package dev.driftline.core.report;

import static dev.driftline.core.report.SampleReport.changed;
import static dev.driftline.core.report.SampleReport.unchecked;
import static dev.driftline.core.report.SampleReport.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final String EVIL =
            "\"><script>alert(1)</script><img src=x onerror='alert(2)'>{style.raw}{#each}</style></details>&lt;";

    private final HtmlReport format = new HtmlReport();

    @Test
    void shows_findings_coverage_states_and_calls() {
        var page = written(format, SampleReport.rich());

        assertThat(page)
                .startsWith("<!doctype html>")
                .contains("<h1>3 resources drifted</h1>")
                .contains("module.edge[&quot;a&quot;].aws_security_group.web")
                .contains("The state holds it, AWS does not have it.")
                .contains("ec2:DescribeVpcs is denied")
                .contains("<code>aws_foo</code> 2")
                .contains("0aa2c6b1-f8a3-4c37-9d56-1d1bfa5c8e0f")
                .contains("sqs:GetQueueAttributes");
    }

    @Test
    void sensitive_values_are_not_in_the_page() {
        assertThat(written(format, SampleReport.rich()))
                .contains("sensitive value changed; not shown")
                .doesNotContain("hunter2")
                .doesNotContain("correct horse");
    }

    @Test
    void hostile_names_values_and_reasons_stay_text() {
        var change = new Difference("tags[\"" + EVIL + "\"]", Value.of(EVIL), Value.of(EVIL + EVIL.repeat(9)), false);
        var lines = new Difference("policy", Value.of("a\n" + EVIL.repeat(2)), Value.of(EVIL + "\nb"), false);
        var finding = new Finding(
                EVIL,
                Finding.Kind.CHANGED,
                SampleReport.STACK,
                EVIL,
                EVIL,
                EVIL,
                EVIL,
                EVIL,
                Severity.LOW,
                List.of(EVIL),
                List.of(change, lines));
        var coverage = List.of(
                unchecked(EVIL, EVIL, Report.Status.DENIED, EVIL),
                unchecked(EVIL, EVIL, Report.Status.UNSUPPORTED, EVIL));

        var page = written(
                format,
                SampleReport.of(List.of(SampleReport.notScanned(EVIL, EVIL, EVIL)), List.of(finding), coverage));

        assertThat(page).doesNotContain("<script>alert").doesNotContain("<img").contains("&lt;script&gt;alert(1)");
        assertThat(elements(page, "script")).isEqualTo(1);
        assertThat(elements(page, "style")).isEqualTo(1);
        assertThat(elements(page, "details")).isEqualTo(count(page, "</details>"));
    }

    @Test
    void asks_nothing_of_any_network_and_runs_no_script_but_its_own() {
        var page = written(format, SampleReport.rich());

        assertThat(page)
                .containsPattern("Content-Security-Policy\" content=\"default-src 'none'; "
                        + "style-src 'sha256-[A-Za-z0-9+/]{43}='; script-src 'sha256-[A-Za-z0-9+/]{43}=';")
                .doesNotContainPattern("(?i)<(link|iframe|object|embed|base)\\b")
                .doesNotContainPattern("(?i)(src|srcset|xlink:href)=")
                .doesNotContainPattern("(?i)\\son[a-z]+=")
                .doesNotContainPattern("(?i)\\sstyle=\"")
                .doesNotContainPattern("(?i)url\\(|@import|fetch\\(|XMLHttpRequest");
    }

    @Test
    void a_clean_scan_says_so_and_an_incomplete_one_does_not() {
        assertThat(written(format, SampleReport.with())).contains("<h1>No drift</h1>");
        assertThat(written(
                        format,
                        SampleReport.of(
                                List.of(), List.of(unchecked("aws_vpc.a", "aws_vpc", Report.Status.DENIED, "denied")))))
                .contains("<h1>Scan incomplete</h1>")
                .doesNotContain("No drift");
    }

    @Test
    void long_values_are_folded_and_cut() {
        var page = written(
                format,
                SampleReport.with(changed(
                        "aws_x.y",
                        Severity.LOW,
                        new Difference("body", Value.of("a".repeat(1_000_000)), Value.of("b"), false))));

        assertThat(page).contains("<details><summary>&quot;aaaa").hasSizeLessThan(80_000);
    }

    private static long elements(String page, String name) {
        return Pattern.compile("<" + name + "[\\s>]").matcher(page).results().count();
    }

    private static long count(String page, String text) {
        return Pattern.compile(Pattern.quote(text)).matcher(page).results().count();
    }
}
