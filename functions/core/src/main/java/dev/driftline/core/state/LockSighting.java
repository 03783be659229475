package dev.driftline.core.state;

/// What a look at a lock saw.
public sealed interface LockSighting {

    record Free() implements LockSighting {}

    record Held(LockInfo by) implements LockSighting {}

    /// No statement either way.
    record Unknown(String reason) implements LockSighting {}
}
