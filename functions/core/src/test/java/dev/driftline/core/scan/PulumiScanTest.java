package dev.driftline.core.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.model.Value;
import dev.driftline.core.report.CsvReport;
import dev.driftline.core.report.HtmlReport;
import dev.driftline.core.report.JsonReport;
import dev.driftline.core.report.JunitReport;
import dev.driftline.core.report.MarkdownReport;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.ReportFormat;
import dev.driftline.core.report.SarifReport;
import dev.driftline.core.report.TextReport;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.StateSource;
import dev.driftline.core.state.formats.KnownFormats;
import dev.driftline.core.state.pulumi.Bridge;
import dev.driftline.core.state.pulumi.Schema;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A scan of a Pulumi stack, from its checkpoint to the report.
class PulumiScanTest {

    private static final String CANARY = "canary-5f1c";

    private static final Bridge BRIDGE = (token, _) -> Optional.of(new Bridge.Bridged(
            "box",
            Optional.of(new Schema.Fields(
                    Map.of("id", new Schema.Scalar(), "size", new Schema.Scalar()), Map.of("litres", "size"))),
            _ -> true));

    private static final String SECRET = """
            {"4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", "plaintext": "\\"%s\\""}""".formatted(CANARY);

    static List<ReportFormat> formats() {
        return List.of(
                new CsvReport(),
                new HtmlReport(),
                new JsonReport(),
                new JunitReport(),
                new MarkdownReport(),
                new SarifReport(),
                new TextReport(false));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void no_report_shows_a_secret_that_the_state_has_in_the_clear(ReportFormat format) {
        var report = scan(SECRET);
        assertThat(report.findings()).hasSize(1);
        assertThat(format.written(report)).doesNotContain(CANARY);
    }

    @Test
    void a_finding_has_the_urn_and_the_property_of_the_program() {
        assertThat(scan("3").findings()).singleElement().satisfies(finding -> {
            assertThat(finding.address()).isEqualTo("urn:pulumi:prod::shop::cloud:box/box:Box::crate");
            assertThat(finding.type()).isEqualTo("box");
            assertThat(finding.changes())
                    .singleElement()
                    .satisfies(change -> assertThat(change.shown()).isEqualTo("litres"));
        });
    }

    @Test
    void a_stack_tells_its_format_and_name() {
        assertThat(scan("4").stacks()).singleElement().satisfies(stack -> {
            assertThat(stack.format()).isEqualTo("pulumi/3");
            assertThat(stack.lineage()).isEqualTo("organization/shop/prod");
        });
    }

    private static Report scan(String litres) {
        var checkpoint = """
                {"version": 3, "checkpoint": {"stack": "organization/shop/prod", "latest": {"resources": [
                 {"urn": "urn:pulumi:prod::shop::cloud:box/box:Box::crate", "custom": true, "type": "cloud:box/box:Box",
                  "id": "b-1", "outputs": {"litres": %s}}]}}}""".formatted(litres);
        var estate = new Estate().with("b-1", Map.of("size", Value.of(4)));
        var formats = new KnownFormats(StateLimits.defaults(), Optional.empty(), BRIDGE);
        return new Scanner(formats, estate, Clock.systemUTC(), "test")
                .scan(new ScanRequest(List.of(new Kept(checkpoint))));
    }

    private record Kept(String checkpoint) implements StateSource {
        @Override
        public String location() {
            return "here.json";
        }

        @Override
        public StateRead read() {
            return new StateRead.Current(
                    new StateRead.Snapshot(location(), checkpoint.getBytes(StandardCharsets.UTF_8), "1", "observed"));
        }
    }
}
