package dev.driftline.core.delivery.message;

import dev.driftline.core.delivery.Announcement;
import dev.driftline.core.report.Printable;
import dev.driftline.core.report.Shortened;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where the whole report is: something to click, when it is an https URL and nothing else, or a place to read.
public final class ReportLink {

    private static final Pattern URL = Pattern.compile("https://[A-Za-z0-9._~:/?#@!$&()*+,;=%-]{1,1500}");

    private ReportLink() {}

    public static Optional<String> clickable(Announcement announcement) {
        return announcement.reportLink().filter(link -> URL.matcher(link).matches());
    }

    /// Empty when no report is kept.
    public static String shown(Announcement announcement) {
        return announcement
                .reportLink()
                .map(link -> Shortened.cut(Printable.of(link), 1500))
                .orElse("");
    }
}
