package dev.driftline.core.state;

/// What a scan does about the locks of the states that it reads.
public enum LockMode {
    /// Looks, and does not read a state that somebody holds. Writes nothing.
    OBSERVE,
    /// Holds the lock itself while it reads: no apply begins meanwhile.
    ACQUIRE,
    /// Neither looks nor writes.
    NONE
}
