package dev.driftline.core.state;

import java.time.Instant;
import java.util.Optional;

/// What came of reading a state.
public sealed interface StateRead {

    record Current(Snapshot snapshot) implements StateRead {}

    /// Someone is applying: comparing now would report their half-finished work as drift.
    ///
    /// @param holder who, as the lock says (`user@host`)
    /// @param operation what they do, as the lock says
    record Locked(String location, String holder, String operation, Optional<Instant> since) implements StateRead {}

    record NotFound(String location, String hint) implements StateRead {}

    /// There, and not to be had or not to be trusted: denied, unreachable, digest mismatch, too large.
    ///
    /// @param problem what is wrong, one line
    /// @param hint what to do about it, one line
    record Failed(String location, String problem, String hint) implements StateRead {}

    /// @param bytes the raw object
    /// @param version what changes when the state does: S3 version id or ETag, file time; for comparing only
    /// @param lock what was seen of locks, for the report: `none`, `observed`, `acquired`
    @SuppressWarnings("ArrayRecordComponent") // a copy of 100 MB to guard against ourselves is too dear
    record Snapshot(String location, byte[] bytes, String version, String lock) {
        @Override
        public String toString() {
            return "Snapshot[%s, %d bytes, version %s, lock %s]".formatted(location, bytes.length, version, lock);
        }
    }
}
