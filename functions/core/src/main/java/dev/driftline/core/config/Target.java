package dev.driftline.core.config;

import dev.driftline.core.state.LockMode;
import java.util.List;
import java.util.Optional;

/// What is scanned at one time.
///
/// @param states locations, globs among them
/// @param compare whether the states are scanned together, so that what one declares is nobody else's drift, or each
/// alone
/// @param accounts ids of the accounts section that its resources may be in; empty for all of them
/// @param regions looked at for what no state holds; empty for those of the states
/// @param schedule the schedule that starts it; empty for every one
public record Target(
        String name,
        List<String> states,
        Compare compare,
        List<String> accounts,
        List<String> regions,
        Optional<String> schedule,
        LockMode lock,
        boolean unmanaged) {

    public Target {
        states = List.copyOf(states);
        accounts = List.copyOf(accounts);
        regions = List.copyOf(regions);
    }

    public enum Compare {
        TOGETHER,
        EACH
    }
}
