package dev.driftline.core.report;

import static dev.driftline.core.report.SampleReport.changed;
import static dev.driftline.core.report.SampleReport.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    private final MarkdownReport format = new MarkdownReport();

    @Test
    void tells_the_outcome_then_findings_with_their_diff_then_what_was_not_compared() {
        assertThat(written(format, SampleReport.rich()))
                .startsWith("### Driftline: Drift found: 2 changed, 1 missing")
                .contains("<details><summary>🔴 <b>critical</b> changed "
                        + "<code>module.edge[&quot;a&quot;].aws_security_group.web</code></summary>\n\n")
                .contains("```diff\ningress:\n+ { cidr_blocks = [\"0.0.0.0/0\"]")
                .contains("password: (sensitive) changed\nallocated_storage: 100 -> 200\n```")
                .contains("- denied: `ec2:DescribeVpcs is denied` (2 resources)")
                .contains("- unsupported: `not yet` (3 resources: `aws_bar, aws_foo`)")
                .doesNotContain("hunter2");
    }

    @Test
    void a_name_ends_neither_the_code_that_it_stands_in_nor_mentions_anybody() {
        var evil = "``` @acme/team ![x](https://evil.example/x.png) </summary><img src=x>";
        var text = written(format, HostileReport.of(evil));

        assertThat(text).contains("@acme/team");
        assertThat(outsideCode(text))
                .doesNotContain("acme")
                .doesNotContain("![")
                .doesNotContain("<img");
    }

    @Test
    void a_comment_is_not_longer_than_github_takes() {
        var findings = IntStream.range(0, 2000)
                .mapToObj(i -> changed(
                        "aws_x.y" + i,
                        Severity.LOW,
                        new Difference("a", Value.of("b".repeat(500)), Value.of(i), false)))
                .toArray(Finding[]::new);
        var text = written(format, SampleReport.with(findings));

        assertThat(text)
                .hasSizeLessThan(65_536)
                .containsPattern("\\*\\*[0-9,]+ more findings\\*\\* in the full report");
    }

    @Test
    void a_finding_that_would_take_all_the_room_is_told_in_short() {
        var lines = String.join(
                "\n", IntStream.range(0, 500).mapToObj(i -> "x".repeat(390) + i).toList());
        var text = written(
                format,
                SampleReport.with(changed(
                        "aws_x.y", Severity.LOW, new Difference("body", Value.of("a\nb"), Value.of(lines), false))));

        assertThat(text).contains("⚪ **low** changed `aws_x.y`: `body`").hasSizeLessThan(2_000);
    }

    /// What a reader of CommonMark takes for text and not for code.
    private static String outsideCode(String markdown) {
        var text = new StringBuilder();
        var fence = "";
        for (var line : markdown.lines().toList()) {
            if (fence.isEmpty() && line.startsWith("```")) {
                fence = line.replaceAll("[^`].*", "");
            } else if (line.equals(fence)) {
                fence = "";
            } else if (fence.isEmpty()) {
                text.append(line).append('\n');
            }
        }
        return text.toString().replaceAll("<code>.*?</code>", "").replaceAll("(?<!`)(`+)(?!`).+?(?<!`)\\1(?!`)", "");
    }
}
