package dev.driftline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a newcomer runs first.
class DemoIT {

    @TempDir
    Path folder = Path.of("");

    @Test
    void tells_of_no_drift_then_of_all_drift_in_every_place() throws Exception {
        var out = new StringWriter();

        new Demo(Path.of("../..").toRealPath(), folder, new PrintWriter(out), false).run();

        var json = new ObjectMapper();
        var report = json.readTree(folder.resolve("report.json").toFile());
        assertThat(out.toString())
                .containsSubsequence(
                        "No drift: 129 in sync of 129 resources.",
                        "exit code 0",
                        "\"exit_code\" : 2",
                        "Subject: Driftline: critical drift",
                        "Slack, as the webhook got it",
                        "Drift found: ",
                        "exit code 2")
                .doesNotContain("could not be read");
        assertThat(report.at("/summary/changed").asInt()
                        + report.at("/summary/missing").asInt())
                .isGreaterThan(35);
        assertThat(folder.resolve("report.html")).content().contains("resources drifted");
        assertThat(json.readTree(folder.resolve("slack.json").toFile())
                        .at("/blocks/0/type")
                        .asText())
                .isEqualTo("header");
        assertThat(json.readTree(folder.resolve("sns.json").toFile())
                        .at("/MessageAttributes/severity/Value")
                        .asText())
                .isEqualTo("critical");
    }
}
