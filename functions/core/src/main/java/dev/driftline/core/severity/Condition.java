package dev.driftline.core.severity;

import dev.driftline.core.compare.Difference;

/// Something that is true of a change or not.
@FunctionalInterface
public interface Condition {
    boolean holds(Difference change);
}
