package dev.driftline.core.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// How long a channel that is busy or down is tried: a few times, each after a longer pause, never beyond a limit.
public final class Patience {

    private static final int ATTEMPTS = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private final Clock clock;
    private final Pause pause;
    private final Duration limit;

    /// @param limit from the first attempt's start; no pause goes beyond it
    public Patience(Clock clock, Pause pause, Duration limit) {
        this.clock = clock;
        this.pause = pause;
        this.limit = limit;
    }

    /// What waits: `Thread::sleep`.
    @FunctionalInterface
    public interface Pause {
        void sleep(Duration duration) throws InterruptedException;
    }

    @FunctionalInterface
    public interface Attempt {
        Outcome run() throws InterruptedException;
    }

    /// What one attempt came to.
    public sealed interface Outcome {
        record Final(Delivery delivery) implements Outcome {}

        /// @param failed the answer when patience ends here
        /// @param asked how long the channel asks to be left alone, if it said so
        record Again(Delivery.Failed failed, Optional<Duration> asked) implements Outcome {}
    }

    public Delivery until(Attempt attempt) throws InterruptedException {
        var deadline = clock.instant().plus(limit);
        var pauseNext = FIRST_PAUSE;
        for (var count = 1; ; count++) {
            switch (attempt.run()) {
                case Outcome.Final(var delivery) -> {
                    return delivery;
                }
                case Outcome.Again(var failed, var asked) -> {
                    var wait = asked.orElse(pauseNext);
                    if (count == ATTEMPTS || clock.instant().plus(wait).isAfter(deadline)) {
                        return failed;
                    }
                    pause.sleep(wait);
                    pauseNext = pauseNext.multipliedBy(2);
                }
            }
        }
    }
}
