package dev.driftline.aws.client;

import java.time.Clock;
import java.time.Instant;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/// Lets no request out when its time is over: a function that is about to end must hand on what it has not begun.
record Closing(Instant end, Clock clock) implements ExecutionInterceptor {

    static Closing never() {
        return new Closing(Instant.MAX, Clock.systemUTC());
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        if (!clock.instant().isBefore(end)) {
            throw LeftOutException.time();
        }
    }
}
