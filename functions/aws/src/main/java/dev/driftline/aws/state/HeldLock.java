package dev.driftline.aws.state;

import dev.driftline.core.state.LockInfo;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// A lock of ours, given back once: by us, or when the process is told to end.
final class HeldLock {

    private final StateLock lock;
    private final LockInfo ours;
    private final AtomicBoolean isReleased = new AtomicBoolean();
    private final Thread atExit = new Thread(this::releaseOnce, "release-state-lock");

    HeldLock(StateLock lock, LockInfo ours) {
        this.lock = lock;
        this.ours = ours;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /// What stands in the way of giving it back, if anything does: then it stays until somebody forces it.
    Optional<Trouble> release() {
        var trouble = releaseOnce();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process is ending: the hook runs, or has run.
            return trouble;
        }
        return trouble;
    }

    private Optional<Trouble> releaseOnce() {
        return isReleased.compareAndSet(false, true) ? lock.release(ours) : Optional.empty();
    }
}
