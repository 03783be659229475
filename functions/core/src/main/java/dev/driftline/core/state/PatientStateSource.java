package dev.driftline.core.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A state that is waited for while somebody holds it: first a second, then longer and longer, as Terraform's
/// `-lock-timeout` does. The wait is one for all reads of a scan.
public final class PatientStateSource implements StateSource {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(16);

    private final StateSource source;
    private final Duration patience;
    private final Clock clock;
    private final Pause pause;
    private Optional<Instant> deadline = Optional.empty();

    /// What waits: `Thread::sleep`.
    @FunctionalInterface
    public interface Pause {
        void sleep(Duration duration) throws InterruptedException;
    }

    /// @param patience from when the state was first seen held
    public PatientStateSource(StateSource source, Duration patience, Clock clock, Pause pause) {
        this.source = source;
        this.patience = patience;
        this.clock = clock;
        this.pause = pause;
    }

    @Override
    public String location() {
        return source.location();
    }

    @Override
    public LockTrace lockedSince(Instant then) {
        return source.lockedSince(then);
    }

    @Override
    public synchronized StateRead read() {
        var wait = FIRST_PAUSE;
        while (true) {
            var read = source.read();
            if (!(read instanceof StateRead.Locked)) {
                return read;
            }
            var now = clock.instant();
            if (deadline.isEmpty()) {
                deadline = Optional.of(now.plus(patience));
            }
            var left = Duration.between(now, deadline.get());
            if (!left.isPositive()) {
                return read;
            }
            try {
                pause.sleep(left.compareTo(wait) < 0 ? left : wait);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return read;
            }
            wait = wait.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wait.multipliedBy(2);
        }
    }
}
