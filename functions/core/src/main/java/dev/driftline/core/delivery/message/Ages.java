package dev.driftline.core.delivery.message;

import dev.driftline.core.report.SummaryLine;
import java.time.Duration;

/// How long something has been so, in the one unit that says most: `3 days`.
public final class Ages {

    private Ages() {}

    public static String of(Duration age) {
        if (age.toDays() > 1) {
            return SummaryLine.counted(age.toDays(), "day");
        }
        if (age.toHours() > 0) {
            return SummaryLine.counted(age.toHours(), "hour");
        }
        return SummaryLine.counted(Math.max(0, age.toMinutes()), "minute");
    }
}
