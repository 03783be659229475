package dev.driftline.aws.state;

import dev.driftline.core.state.LockInfo;
import dev.driftline.core.state.LockSighting;
import java.util.Optional;

/// One of the places where Terraform locks a state that is kept in S3.
interface StateLock {

    /// Whether somebody holds it. Writes nothing.
    LockSighting look();

    /// Takes it, unless somebody holds it.
    Taking take(LockInfo ours);

    /// Gives it back if it is still ours; what stands in the way, if anything does.
    Optional<Trouble> release(LockInfo ours);

    sealed interface Taking {
        record Taken() implements Taking {}

        record Held(LockInfo by) implements Taking {}

        /// Not because of another holder: denied, throttled, no such table. It may have been taken all the same.
        record Refused(Trouble trouble) implements Taking {}
    }
}
