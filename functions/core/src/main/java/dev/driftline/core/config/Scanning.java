package dev.driftline.core.config;

import java.util.Optional;

/// How scans are made.
///
/// @param splitAt a scan of more resources is made in parts of at most so many
/// @param who whether it is asked who made a finding; empty where the file does not say
public record Scanning(int splitAt, Optional<Boolean> who) {

    /// At one call a resource and ten calls a second, a part takes 8 of a function's 12 minutes.
    private static final int USUAL_SPLIT = 5_000;

    static Scanning usual() {
        return new Scanning(USUAL_SPLIT, Optional.empty());
    }
}
