package dev.driftline.aws.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.JsonReport;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.TextReport;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SnsMessageTest {

    private static final int LIMIT = 256 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_mailbox_gets_a_text() throws JsonProcessingException {
        var report = Reports.of(List.of(Reports.missing("aws_sqs_queue.q")));

        assertThat(sent(report).get("email").asText()).isEqualTo(new TextReport(false).written(report));
    }

    @Test
    void a_report_that_is_too_long_is_shortened_and_says_so() throws JsonProcessingException {
        var report = Reports.of(many(2000));

        var sent = sent(report);
        var json = JSON.readTree(sent.get("default").asText());

        assertThat(size(report)).isLessThanOrEqualTo(LIMIT);
        assertThat(json.at("/summary/missing").asInt()).isEqualTo(2000);
        var kept = json.get("findings").size();
        assertThat(kept).isBetween(300, 1999);
        assertThat(json.at("/findings/0/address").asText()).isEqualTo("aws_sqs_queue.q0");
        assertThat(json.at("/truncated/findings").asInt()).isEqualTo(2000 - kept);
        assertThat(json.at("/truncated/whole_report").asText()).isEqualTo("s3://reports/scan-1");
        assertThat(sent.get("email").asText()).endsWith("... shortened; the rest is in s3://reports/scan-1\n");
    }

    @Test
    void one_huge_finding_does_not_push_out_the_others() throws JsonProcessingException {
        var huge = Reports.changed("aws_iam_policy.huge", Reports.STATE, "a", "\"é😀".repeat(50_000));
        var report =
                Reports.of(Stream.concat(Stream.of(huge), many(100).stream()).toList());

        var json = JSON.readTree(sent(report).get("default").asText());

        assertThat(size(report)).isLessThanOrEqualTo(LIMIT);
        assertThat(json.get("findings")).hasSize(100);
        assertThat(json.at("/truncated/findings").asInt()).isEqualTo(1);
    }

    @Test
    void a_report_that_fits_is_not_touched() throws JsonProcessingException {
        var report = Reports.of(many(100));

        assertThat(sent(report).get("default").asText()).isEqualTo(new JsonReport().written(report));
    }

    @Test
    void thousands_of_states_fit_too() throws JsonProcessingException {
        var states = IntStream.range(0, 5000)
                .mapToObj(i -> Reports.notScanned("s3://states/" + "x".repeat(100) + i))
                .toList();
        var report = Reports.of(states, many(10), List.of());

        assertThat(size(report)).isLessThanOrEqualTo(LIMIT);
        assertThat(JSON.readTree(sent(report).get("default").asText()).get("findings"))
                .hasSize(10);
    }

    @Test
    void the_subject_is_short_and_plain_ascii() {
        var stack = Reports.notScanned("s3://stätes/\nBcc: x@evil.example/" + "x".repeat(200));
        var subject = SnsMessage.subject(Reports.of(List.of(stack), List.of(), List.of()));

        assertThat(subject)
                .startsWith("Driftline: scan incomplete, 1 not scanned in s3://st?tes/?Bcc: x@")
                .endsWith("...")
                .hasSizeLessThan(100)
                .matches("[\\x20-\\x7E]+");
    }

    private static List<Finding> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Reports.missing("aws_sqs_queue.q" + i))
                .toList();
    }

    private static JsonNode sent(Report report) throws JsonProcessingException {
        return JSON.readTree(body(report));
    }

    private static int size(Report report) {
        return SnsMessage.bytes(body(report)) + SnsAttributes.bytes(SnsAttributes.of(report));
    }

    private static String body(Report report) {
        return new SnsMessage(
                        new JsonReport(),
                        new TextReport(false),
                        it -> "s3://reports/" + it.scan().id())
                .body(report);
    }
}
