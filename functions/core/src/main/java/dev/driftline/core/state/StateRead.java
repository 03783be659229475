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
    /// @param id of the lock, for unlocking by hand; empty when it has none
    record Locked(String location, String holder, String operation, Optional<Instant> since, String id)
            implements StateRead {

        /// A lock without an id.
        public Locked(String location, String holder, String operation, Optional<Instant> since) {
            this(location, holder, operation, since, "");
        }
    }

    record NotFound(String location, String hint) implements StateRead {}

    /// There, and not to be had or not to be trusted: denied, unreachable, digest mismatch, too large.
    ///
    /// @param problem what is wrong, one line
    /// @param hint what to do about it, one line
    record Failed(String location, String problem, String hint) implements StateRead {}

    /// @param content the raw object
    /// @param version what changes when the state does: S3 version id or ETag, file time; for comparing only
    /// @param lock what was seen of locks, for the report: `none`, `observed`, `acquired`
    record Snapshot(String location, StateContent content, String version, String lock) {

        public Snapshot(String location, byte[] bytes, String version, String lock) {
            this(location, StateContent.of(bytes), version, lock);
        }

        /// All of it in memory: for small states, and for tests.
        public byte[] bytes() {
            return content.bytes();
        }

        /// The same, with what came of looking at the locks.
        public Snapshot withLock(String seen) {
            return new Snapshot(location, content, version, seen);
        }

        /// The same state with what its content was packed in taken off.
        public Snapshot with(StateContent unpacked) {
            return new Snapshot(location, unpacked, version, lock);
        }
    }
}
