package dev.driftline.aws.client;

import java.util.function.LongSupplier;

/// Lets requests pass at a rate. A throttle halves the rate; without further ones it recovers.
final class TokenBucket {

    private static final double SECOND = 1e9;
    private static final double LEAST = 0.5;
    /// From half to whole in about ten seconds.
    private static final double RECOVERY_PER_SECOND = 0.05;

    private final Rate rate;
    private final LongSupplier nanos;
    private double perSecond;
    private double tokens;
    private long filled;

    /// @param nanos a clock that never goes back
    TokenBucket(Rate rate, LongSupplier nanos) {
        this.rate = rate;
        this.nanos = nanos;
        this.perSecond = rate.perSecond();
        this.tokens = rate.burst();
        this.filled = nanos.getAsLong();
    }

    /// Takes the next place in line.
    ///
    /// @return nanoseconds to wait before the request may go
    synchronized long take() {
        fill();
        tokens -= 1;
        return tokens >= 0 ? 0 : (long) (-tokens / perSecond * SECOND);
    }

    /// The service said that it was too much: what was saved up is gone, too.
    synchronized void throttled() {
        fill();
        perSecond = Math.max(Math.min(LEAST, rate.perSecond()), perSecond / 2);
        tokens = Math.min(tokens, 0);
    }

    private void fill() {
        var now = nanos.getAsLong();
        var seconds = (now - filled) / SECOND;
        filled = now;
        tokens = Math.min(rate.burst(), tokens + seconds * perSecond);
        perSecond = Math.min(rate.perSecond(), perSecond + seconds * RECOVERY_PER_SECOND * rate.perSecond());
    }
}
