package dev.driftline.core.delivery.timing;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/// One message a day with everything since the last one.
public record DailyDigest(LocalTime at, ZoneId zone) {

    /// The first digest after something happened.
    Instant after(Instant happened) {
        var local = happened.atZone(zone);
        var today = local.toLocalDate().atTime(at).atZone(zone).toInstant();
        return today.isAfter(happened)
                ? today
                : local.toLocalDate().plusDays(1).atTime(at).atZone(zone).toInstant();
    }
}
