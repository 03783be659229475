package dev.driftline.core.report;

import static dev.driftline.core.report.SampleReport.changed;
import static dev.driftline.core.report.SampleReport.unchecked;
import static dev.driftline.core.report.SampleReport.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
                .contains("3 resources of 2 types: <span class=\"reason\">not yet</span>")
                .contains("<code>aws_foo</code> 2")
                .doesNotContain("left out")
                .contains("0aa2c6b1-f8a3-4c37-9d56-1d1bfa5c8e0f")
                .contains("sqs:GetQueueAttributes");
    }

    @Test
    void what_the_configuration_leaves_out_is_told() {
        assertThat(written(format, SampleReport.leavingOut(3, 2)))
                .contains("left out by ignore_changes of the configuration: 3 differences of 2 resources");
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
        var page = written(format, HostileReport.of(EVIL));

        assertThat(page).doesNotContain("<script>alert").doesNotContain("<img").contains("&lt;script&gt;alert(1)");
        assertThat(elements(page, "script")).isEqualTo(1);
        assertThat(elements(page, "style")).isEqualTo(1);
        assertThat(elements(page, "details")).isEqualTo(count(page, "</details>"));
    }

    @Test
    void cause_author_and_remedies_are_beside_the_change() {
        var page = written(format, SampleReport.with(HostileReport.finding("x").with(known())));

        assertThat(page)
                .contains("<span class=\"label\">Cause</span> deleted by hand")
                .contains("<span class=\"label\">Probably by</span> <b>jane</b>, "
                        + "<time datetime=\"1970-01-01T00:00:00Z\">1 Jan 1970, 00:00 UTC</time>")
                .contains("What to do: undo it")
                .contains("<button type=\"button\" class=\"copy\">Copy</button></p>"
                        + "<pre><code>terraform apply\n-target=x</code></pre>");
    }

    @Test
    void what_is_set_aside_stands_apart_and_notices_stand_first() {
        var report = SampleReport.with();
        var aside = new Report.SetAside(HostileReport.finding("aws_ecs_service.api"), "ignore_rule", "capacity");
        var page = written(
                format, report.with(report.summary(), List.of(), List.of(aside)).withNotices(List.of("a rule ended")));

        assertThat(page)
                .contains("<h1>No drift</h1>")
                .contains("<p class=\"card notice\">a rule ended</p>")
                .contains("differs and alarms nobody: 1 ignore rule")
                .contains("<span class=\"reason muted\">capacity</span>")
                .doesNotContain("class=\"card finding");
    }

    @Test
    void many_findings_are_a_list_to_choose_from() {
        var few = IntStream.range(0, 40)
                .mapToObj(i -> changed("aws_x.y" + i, Severity.LOW))
                .toArray(Finding[]::new);
        var many = IntStream.range(0, 41)
                .mapToObj(i -> changed("aws_x.y" + i, Severity.LOW))
                .toArray(Finding[]::new);

        assertThat(written(format, SampleReport.with(few))).contains("<details open class=\"card finding");
        assertThat(written(format, SampleReport.with(many)))
                .doesNotContain("<details open")
                .contains(">Expand all<");
    }

    @Test
    void earlier_scans_make_a_curve_and_without_them_there_is_none() {
        var past = List.of(
                new PastScan(Instant.parse("2026-11-20T10:00:00Z"), 9),
                new PastScan(Instant.parse("2026-11-19T10:00:00Z"), 1));

        assertThat(written(new HtmlReport(_ -> past), SampleReport.rich()))
                .contains("<figcaption>1 → 3 over 3 scans</figcaption>")
                .contains("d=\"M4.0 36.0L90.0 4.0L176.0 28.0\"");
        assertThat(written(format, SampleReport.rich())).doesNotContain("<figure");
    }

    private static Insight known() {
        return new Insight(
                Optional.of(new Insight.Cause("deleted", "deleted by hand")),
                Optional.of(new Insight.Attribution("jane", Instant.EPOCH, "DeleteQueue", "e", "", false)),
                List.of(new Insight.Remedy(Insight.Purpose.UNDO, "terraform", "terraform apply\n-target=x")));
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
