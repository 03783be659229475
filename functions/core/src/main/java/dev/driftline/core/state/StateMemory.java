package dev.driftline.core.state;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;

/// What earlier scans saw of states: a number and a name of each, and nothing of what is in it.
public interface StateMemory {

    /// @param content a hash of the whole state: another one under the same serial was written by hand
    /// @param resources how many it held
    /// @param at when it was seen
    record Seen(BigInteger serial, String lineage, String content, int resources, Instant at) {}

    sealed interface Recall {
        record Known(Seen seen) implements Recall {}

        /// Never seen before.
        record Nothing() implements Recall {}

        /// The memory itself cannot be read.
        record Unknown(String problem) implements Recall {}
    }

    Recall recall(String location);

    /// What stands in the way of remembering it, if anything does. What was seen earlier never replaces what was seen
    /// later.
    Optional<String> remember(String location, Seen seen);
}
