package dev.driftline.core.state;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.function.Supplier;

/// A read of a state with its locks looked at before and after. An apply that begins or ends meanwhile is seen,
/// whatever the order of its writes.
public final class ObservedRead {

    private final String location;
    private final List<Supplier<LockSighting>> locks;

    /// @param locks all that may lock the state; each is looked at twice
    public ObservedRead(String location, List<? extends Supplier<LockSighting>> locks) {
        this.location = location;
        this.locks = List.copyOf(locks);
    }

    /// A state that one lock guards, which is looked at unless the mode says not to.
    public static StateRead guarded(
            String location, LockMode mode, Supplier<LockSighting> lock, Supplier<StateRead> read) {
        return mode == LockMode.NONE
                ? new ObservedRead(location, List.of()).of(Optional.of("none"), _ -> read.get())
                : new ObservedRead(location, List.of(lock)).of(Optional.empty(), _ -> read.get());
    }

    /// @param known what is known of the locks beforehand, such as that they are not looked at
    /// @param read gets the state; may add to what is known of the locks
    public StateRead of(Optional<String> known, Function<SequencedSet<String>, StateRead> read) {
        var notes = new LinkedHashSet<String>();
        known.ifPresent(notes::add);
        var before = holder(notes);
        if (before.isPresent()) {
            return before.get().asLocked(location);
        }
        var answer = read.apply(notes);
        if (!(answer instanceof StateRead.Current(var snapshot))) {
            return answer;
        }
        var after = holder(notes);
        if (after.isPresent()) {
            snapshot.content().discard();
            return after.get().asLocked(location);
        }
        return new StateRead.Current(snapshot.withLock(notes.isEmpty() ? "observed" : String.join("; ", notes)));
    }

    private Optional<LockInfo> holder(SequencedSet<String> notes) {
        for (var lock : locks) {
            switch (lock.get()) {
                case LockSighting.Held(var by) -> {
                    return Optional.of(by);
                }
                case LockSighting.Unknown(var reason) -> notes.add(reason);
                case LockSighting.Free() -> {}
            }
        }
        return Optional.empty();
    }
}
