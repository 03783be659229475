package dev.driftline.cli;

import dev.driftline.aws.state.Unlocking;

/// Clears locks that scans of ours left behind.
@FunctionalInterface
interface Unlocks {

    /// @throws UsageException when that cannot be the location of a lock of ours
    Unlocking unlock(String state, String id);
}
