package dev.driftline.aws.state;

import dev.driftline.core.state.LockInfo;
import dev.driftline.core.state.LockSighting;
import java.util.ArrayList;
import java.util.List;

/// Clears what a scan of ours that was killed left locked, and nothing that anybody else locked.
final class OurLocks {

    private final List<StateLock> locks;

    OurLocks(List<StateLock> locks) {
        this.locks = List.copyOf(locks);
    }

    /// @param id of the lock, as scans tell it
    Unlocking clear(String id) {
        var outcomes = new ArrayList<Unlocking>();
        for (var lock : locks) {
            outcomes.add(
                    switch (lock.look()) {
                        case LockSighting.Free() -> new Unlocking.Free();
                        case LockSighting.Unknown(var reason) ->
                            new Unlocking.Failed(reason, "nothing was cleared there");
                        case LockSighting.Held(var by) -> cleared(lock, by, id);
                    });
        }
        return mostTelling(outcomes);
    }

    private static Unlocking cleared(StateLock lock, LockInfo by, String id) {
        if (!by.isOurs()) {
            return new Unlocking.Left(
                    "held by %s, not by Driftline: `terraform force-unlock` is for its owner".formatted(by.who()));
        }
        if (!by.id().equals(id)) {
            return new Unlocking.Left("Driftline's lock there is %s, not %s".formatted(by.id(), id));
        }
        return lock.release(by)
                .<Unlocking>map(trouble -> new Unlocking.Failed(trouble.problem(), trouble.hint()))
                .orElseGet(() -> new Unlocking.Cleared(by.id()));
    }

    private static Unlocking mostTelling(List<Unlocking> outcomes) {
        return outcomes.stream()
                .filter(Unlocking.Failed.class::isInstance)
                .findFirst()
                .or(() -> outcomes.stream()
                        .filter(Unlocking.Left.class::isInstance)
                        .findFirst())
                .or(() -> outcomes.stream()
                        .filter(Unlocking.Cleared.class::isInstance)
                        .findFirst())
                .orElseGet(Unlocking.Free::new);
    }
}
