package dev.driftline.core.scan;

import dev.driftline.core.model.IgnoredChanges;
import dev.driftline.core.state.StateSource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One scan to make.
///
/// @param states scanned together: what one of them declares is not another one's drift
/// @param ignored changes to leave out of the report
/// @param unmanaged also what no state holds
/// @param until what was not listed by then is left for another part; what reads AWS keeps to it by itself
public record ScanRequest(
        List<StateSource> states, IgnoredChanges ignored, Optional<UnmanagedRequest> unmanaged, Instant until) {
    public ScanRequest {
        states = List.copyOf(states);
    }

    /// A scan with all the time that it takes.
    public ScanRequest(List<StateSource> states, IgnoredChanges ignored, Optional<UnmanagedRequest> unmanaged) {
        this(states, ignored, unmanaged, Instant.MAX);
    }

    /// A scan of what the states hold.
    public ScanRequest(List<StateSource> states, IgnoredChanges ignored) {
        this(states, ignored, Optional.empty());
    }

    /// A scan that leaves nothing out.
    public ScanRequest(List<StateSource> states) {
        this(states, IgnoredChanges.none());
    }
}
