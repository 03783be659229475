package dev.driftline.aws.live.types;

import dev.driftline.core.compare.Meaning;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/// Points in time, which a state holds as they were written: in any zone, with fractions of a second or without.
/// Source: RFC 3339, section 4.1 and 5.6.
public final class Times {

    /// Equal when they are at the same time; a text that is no time is compared as it is.
    public static final Meaning INSTANT = Meaning.eachText(Times::universal);

    private Times() {}

    private static String universal(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant().toString();
        } catch (DateTimeException e) {
            return text;
        }
    }
}
