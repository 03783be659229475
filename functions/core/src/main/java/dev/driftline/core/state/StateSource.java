package dev.driftline.core.state;

import java.time.Instant;

/// Where one state is kept. Reading never writes, unless the source was made to take the lock around the read.
public interface StateSource {

    /// The location as the user wrote it, for reports: never with a credential in it.
    String location();

    /// One consistent read, locks observed before and after it. Problems are answers, not exceptions.
    StateRead read();

    /// Whether somebody has held the state's lock since then, where its place keeps a record of locks.
    default LockTrace lockedSince(Instant then) {
        return LockTrace.UNKNOWN;
    }

    /// What a record of locks tells.
    enum LockTrace {
        LOCKED,
        /// The record goes back beyond that moment, and has no lock after it.
        NOT_LOCKED,
        UNKNOWN
    }
}
