package dev.driftline.core.scan;

import dev.driftline.core.state.StateSource;
import java.util.List;

/// One scan to make.
///
/// @param states scanned together: what one of them declares is not another one's drift
public record ScanRequest(List<StateSource> states) {
    public ScanRequest {
        states = List.copyOf(states);
    }
}
