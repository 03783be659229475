package dev.driftline.aws.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.ReportFormat;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// A report as an SNS message, one text for each protocol: `default` is the JSON report, `email` the one for people.
///
/// SNS takes 262,144 bytes with the attributes (docs.aws.amazon.com, Publish). A longer report is shortened, and says
/// so.
public final class SnsMessage {

    private static final int MOST_BYTES = 262_144;

    /// SNS counts what it counts; its own example of the rule leaves some bytes open.
    private static final int MARGIN = 1_024;

    private static final int MOST_EMAIL_BYTES = 16_384;
    private static final int MOST_SUBJECT = 99;

    private final ReportFormat json;
    private final ReportFormat text;
    private final Function<Report, String> wholeReport;

    /// @param json the output contract
    /// @param text for mailboxes
    /// @param wholeReport where a reader finds what does not fit: `s3://reports/...`
    public SnsMessage(ReportFormat json, ReportFormat text, Function<Report, String> wholeReport) {
        this.json = json;
        this.text = text;
        this.wholeReport = wholeReport;
    }

    /// ASCII without line breaks and shorter than 100 characters, as SNS wants it.
    static String subject(Report report) {
        var summary = report.summary();
        var notScanned = SnsAttributes.notScanned(report).size();
        var what = report.findings().isEmpty()
                ? "scan incomplete"
                : "%s drift, %d changed, %d missing"
                        .formatted(SnsAttributes.severity(report), summary.changed(), summary.missing());
        var where = report.stacks().size() == 1
                ? " in " + report.stacks().getFirst().source()
                : " in %d states".formatted(report.stacks().size());
        var subject = "Driftline: " + what + (notScanned > 0 ? ", %d not scanned".formatted(notScanned) : "") + where;
        var ascii = subject.replaceAll("[^\\x20-\\x7E]", "?");
        return ascii.length() <= MOST_SUBJECT ? ascii : ascii.substring(0, MOST_SUBJECT - 3) + "...";
    }

    String body(Report report) {
        var email = email(report);
        var full = json.written(report);
        var whole = both(full, email);
        var room = MOST_BYTES - MARGIN - SnsAttributes.bytes(SnsAttributes.of(report));
        if (bytes(whole) <= room) {
            return whole;
        }
        var withoutJson = bytes(both("", email));
        return both(new ShortenedJson(wholeReport.apply(report)).of(full, room - withoutJson), email);
    }

    private static String both(String json, String email) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("default", json)
                .put("email", email)
                .toString();
    }

    private String email(Report report) {
        var mail = text.written(report);
        if (bytes(mail) <= MOST_EMAIL_BYTES) {
            return mail;
        }
        var head = new String(mail.getBytes(StandardCharsets.UTF_8), 0, MOST_EMAIL_BYTES, StandardCharsets.UTF_8);
        return "%s\n\n... shortened; the rest is in %s\n"
                .formatted(head.substring(0, Math.max(0, head.lastIndexOf('\n'))), wholeReport.apply(report));
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
