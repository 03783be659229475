package dev.driftline.scanner;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Duration;

/// How long this invocation may still take.
@FunctionalInterface
interface Remaining {

    /// No scan is begun with less: of Lambda's 15 minutes, 12 are for working and 3 for handing on what is left.
    Duration RESERVE = Duration.ofMinutes(3);

    Duration time();

    default boolean isEnough() {
        return time().compareTo(RESERVE) > 0;
    }

    /// A function with a short timeout of its own still works.
    static Remaining of(Context context) {
        var whole = Duration.ofMillis(context.getRemainingTimeInMillis());
        var reserve = whole.compareTo(RESERVE.multipliedBy(2)) > 0 ? Duration.ZERO : RESERVE.minus(whole.dividedBy(5));
        return () -> Duration.ofMillis(context.getRemainingTimeInMillis()).plus(reserve);
    }
}
