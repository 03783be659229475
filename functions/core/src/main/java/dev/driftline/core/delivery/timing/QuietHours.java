package dev.driftline.core.delivery.timing;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/// The time of day in which a channel is left alone, from `from` up to `to`, over midnight or not.
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {

    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("quiet hours that begin and end at " + from);
        }
    }

    /// When something may be told that happens now: now, or when the quiet hours end.
    Instant after(Instant now) {
        var local = now.atZone(zone);
        var time = local.toLocalTime();
        var quiet = from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
        if (!quiet) {
            return now;
        }
        var day = time.isBefore(to) ? local.toLocalDate() : local.toLocalDate().plusDays(1);
        var end = day.atTime(to).atZone(zone).toInstant();
        // In the hour that a change of clocks repeats, the end may lie behind.
        return end.isAfter(now) ? end : now;
    }
}
