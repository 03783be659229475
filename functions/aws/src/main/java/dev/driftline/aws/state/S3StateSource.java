package dev.driftline.aws.state;

import dev.driftline.core.state.LockInfo;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.LockSighting;
import dev.driftline.core.state.ObservedRead;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.StateSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A state in S3, read as Terraform's S3 backend reads it: locks first, then the object against its digest, then the
/// locks again.
final class S3StateSource implements StateSource {

    private final S3Location location;
    private final LockMode mode;
    private final S3Locks locks;
    private final SettledState state;
    private final Supplier<LockInfo> ours;

    /// @param ours makes a lock of our own
    S3StateSource(S3Location location, LockMode mode, S3Locks locks, SettledState state, Supplier<LockInfo> ours) {
        this.location = location;
        this.mode = mode;
        this.locks = locks;
        this.state = state;
        this.ours = ours;
    }

    @Override
    public String location() {
        return location.text();
    }

    @Override
    public LockTrace lockedSince(Instant then) {
        return mode == LockMode.NONE ? LockTrace.UNKNOWN : locks.lockedSince(then);
    }

    @Override
    public StateRead read() {
        return switch (mode) {
            case NONE -> between(List.of(), Optional.of("none"));
            case OBSERVE -> between(locks.all(), Optional.empty());
            case ACQUIRE -> underOurs(ours.get());
        };
    }

    /// Takes the locks one after the other, as Terraform does: who gets the first and not the second gives it back.
    private StateRead underOurs(LockInfo info) {
        var held = new ArrayList<HeldLock>();
        Optional<StateRead> refusal = Optional.empty();
        Optional<Trouble> stuck = Optional.empty();
        StateRead read;
        try {
            for (var lock : locks.toTake()) {
                refusal = refusal(lock, info);
                if (refusal.isPresent()) {
                    break;
                }
                held.add(new HeldLock(lock, info));
            }
            read = refusal.orElseGet(() -> between(locks.toWatch(), Optional.of("acquired")));
        } finally {
            for (var lock : held.reversed()) {
                var trouble = lock.release();
                stuck = stuck.isPresent() ? stuck : trouble;
            }
        }
        return stuck.isEmpty() ? read : stuck(stuck.get(), info);
    }

    private Optional<StateRead> refusal(StateLock lock, LockInfo info) {
        return switch (lock.take(info)) {
            case StateLock.Taking.Taken() -> Optional.empty();
            case StateLock.Taking.Held(var by) -> Optional.of(by.asLocked(location.text()));
            case StateLock.Taking.Refused(var trouble) -> {
                // The request may have got through and its answer not.
                lock.release(info);
                yield Optional.of(failed("the lock cannot be acquired: " + trouble.problem(), trouble.hint()));
            }
        };
    }

    private StateRead stuck(Trouble trouble, LockInfo info) {
        return failed(
                "our lock could not be released: " + trouble.problem(),
                "%s; then `driftline unlock --state %s %s`".formatted(trouble.hint(), location.text(), info.id()));
    }

    /// @param watched locks that nobody may hold, before or after
    /// @param known what to say of the locks before they are looked at
    private StateRead between(List<StateLock> watched, Optional<String> known) {
        var looks =
                watched.stream().<Supplier<LockSighting>>map(lock -> lock::look).toList();
        return new ObservedRead(location.text(), looks).of(known, state::read);
    }

    private StateRead failed(String problem, String hint) {
        return new StateRead.Failed(location.text(), problem, hint);
    }
}
