package dev.driftline.aws.state;

import dev.driftline.aws.state.PulumiBackend.Stack;
import dev.driftline.aws.state.PulumiStore.TroubleException;
import dev.driftline.core.state.LockInfo;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.LockSighting;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.StateSource;
import java.util.Optional;
import java.util.function.Supplier;

/// One stack of a Pulumi backend of one's own: locks first, then the checkpoint, then the locks again.
final class PulumiStackSource implements StateSource {

    private final PulumiLocation location;
    private final PulumiBackend backend;
    private final LockMode mode;
    private final Supplier<LockInfo> ours;

    /// @param location names a single stack
    /// @param ours makes a lock of our own
    PulumiStackSource(PulumiLocation location, PulumiBackend backend, LockMode mode, Supplier<LockInfo> ours) {
        this.location = location;
        this.backend = backend;
        this.mode = mode;
        this.ours = ours;
    }

    @Override
    public String location() {
        return location.text();
    }

    @Override
    public StateRead read() {
        try {
            var stack = new Stack(backend.hasProjects() ? location.project() : "", location.stack());
            var lock = new PulumiLock(backend.store(), stack.locks());
            return switch (mode) {
                case NONE -> checkpoint(stack, "none");
                case OBSERVE -> observed(stack, lock);
                case ACQUIRE -> underOurLock(stack, lock, ours.get());
            };
        } catch (TroubleException e) {
            return failed(e.trouble());
        }
    }

    private StateRead observed(Stack stack, PulumiLock lock) throws TroubleException {
        var before = lock.look();
        if (before instanceof LockSighting.Held(var by)) {
            return by.asLocked(location.text());
        }
        var read = checkpoint(stack, seen(before));
        // An update that began meanwhile holds it now; one that began and ended has left a whole checkpoint.
        return lock.look() instanceof LockSighting.Held(var by) ? by.asLocked(location.text()) : read;
    }

    private static String seen(LockSighting sighting) {
        return sighting instanceof LockSighting.Unknown(var reason) ? "lock not readable: " + reason : "observed";
    }

    private StateRead underOurLock(Stack stack, PulumiLock lock, LockInfo info) throws TroubleException {
        return switch (lock.take(info)) {
            case StateLock.Taking.Held(var by) -> by.asLocked(location.text());
            case StateLock.Taking.Refused(var trouble) -> {
                // The request may have got through and its answer not.
                lock.release(info);
                yield failed(new Trouble("the lock cannot be acquired: " + trouble.problem(), trouble.hint()));
            }
            case StateLock.Taking.Taken() -> readAndRelease(stack, new HeldLock(lock, info));
        };
    }

    private StateRead readAndRelease(Stack stack, HeldLock held) throws TroubleException {
        Optional<Trouble> stuck = Optional.empty();
        StateRead read;
        try {
            read = checkpoint(stack, "acquired");
        } finally {
            stuck = held.release();
        }
        return stuck.isEmpty()
                ? read
                : failed(new Trouble(
                        "our lock could not be released: " + stuck.get().problem(),
                        "%s; then `pulumi cancel`".formatted(stuck.get().hint())));
    }

    private StateRead checkpoint(Stack stack, String lock) throws TroubleException {
        var newest = backend.checkpoint(stack);
        if (newest.isEmpty()) {
            return notThere(stack);
        }
        var fetched = backend.store().get(newest.get().key());
        return fetched.isEmpty()
                ? notThere(stack)
                : new StateRead.Current(new StateRead.Snapshot(
                        location.text(),
                        fetched.get().content(),
                        newest.get().key() + " " + fetched.get().version(),
                        lock));
    }

    private StateRead notThere(Stack stack) {
        return new StateRead.NotFound(
                location.text(),
                "the backend has no stack %s%s; `pulumi stack ls --all` lists those that it has"
                        .formatted(
                                stack.name(),
                                stack.project().isEmpty() ? "" : " of project %s".formatted(stack.project())));
    }

    private StateRead failed(Trouble trouble) {
        return new StateRead.Failed(location.text(), trouble.problem(), trouble.hint());
    }
}
