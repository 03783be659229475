package dev.driftline.aws.state;

import dev.driftline.core.state.LockInfo;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.StateSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Supplier;

/// A state in S3, read as Terraform's S3 backend reads it: locks first, then the object against its digest, then the
/// locks again. An apply that begins or ends meanwhile is seen, whatever the order of its writes.
final class S3StateSource implements StateSource {

    private final S3Location location;
    private final LockMode mode;
    private final List<StateLock> locks;
    private final SettledState state;
    private final Supplier<LockInfo> ours;

    /// @param locks all that Terraform may lock this state with; the first is the one to take
    /// @param ours makes a lock of our own
    S3StateSource(
            S3Location location, LockMode mode, List<StateLock> locks, SettledState state, Supplier<LockInfo> ours) {
        this.location = location;
        this.mode = mode;
        this.locks = List.copyOf(locks);
        this.state = state;
        this.ours = ours;
    }

    @Override
    public String location() {
        return location.text();
    }

    @Override
    public StateRead read() {
        return switch (mode) {
            case NONE -> between(List.of(), Optional.of("none"));
            case OBSERVE -> between(locks, Optional.empty());
            case ACQUIRE -> underOurLock(locks.getFirst(), ours.get());
        };
    }

    private StateRead underOurLock(StateLock lock, LockInfo info) {
        return switch (lock.take(info)) {
            case StateLock.Taking.Held(var by) -> by.asLocked(location.text());
            case StateLock.Taking.Refused(var trouble) -> {
                // The request may have got through and its answer not.
                lock.release(info);
                yield failed("the lock cannot be acquired: " + trouble.problem(), trouble.hint());
            }
            case StateLock.Taking.Taken() -> readAndRelease(new HeldLock(lock, info), info);
        };
    }

    private StateRead readAndRelease(HeldLock held, LockInfo info) {
        Optional<Trouble> stuck = Optional.empty();
        StateRead read;
        try {
            read = between(locks.subList(1, locks.size()), Optional.of("acquired"));
        } finally {
            stuck = held.release();
        }
        return stuck.isEmpty()
                ? read
                : failed(
                        "our lock could not be released: " + stuck.get().problem(),
                        "%s; then `terraform force-unlock %s`"
                                .formatted(stuck.get().hint(), info.id()));
    }

    /// @param watched locks that nobody may hold, before or after
    /// @param lock what to say of the locks before they are looked at
    private StateRead between(List<StateLock> watched, Optional<String> lock) {
        var notes = new LinkedHashSet<String>();
        lock.ifPresent(notes::add);
        var before = holder(watched, notes);
        if (before.isPresent()) {
            return before.get().asLocked(location.text());
        }
        var read = state.read(notes);
        if (!(read instanceof StateRead.Current(var snapshot))) {
            return read;
        }
        var after = holder(watched, notes);
        return after.isPresent()
                ? after.get().asLocked(location.text())
                : new StateRead.Current(new StateRead.Snapshot(
                        snapshot.location(),
                        snapshot.content(),
                        snapshot.version(),
                        notes.isEmpty() ? "observed" : String.join("; ", notes)));
    }

    private static Optional<LockInfo> holder(List<StateLock> watched, SequencedSet<String> notes) {
        for (var lock : watched) {
            switch (lock.look()) {
                case StateLock.Sighting.Held(var by) -> {
                    return Optional.of(by);
                }
                case StateLock.Sighting.Unknown(var reason) -> notes.add("lock not readable: " + reason);
                case StateLock.Sighting.Free() -> {}
            }
        }
        return Optional.empty();
    }

    private StateRead failed(String problem, String hint) {
        return new StateRead.Failed(location.text(), problem, hint);
    }
}
