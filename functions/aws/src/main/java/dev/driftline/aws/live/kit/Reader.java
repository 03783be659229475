package dev.driftline.aws.live.kit;

import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;

/// Finds the live counterpart of one declared resource; empty when AWS says there is none.
@FunctionalInterface
public interface Reader<T> {
    Optional<T> read(Reads reads, DeclaredResource declared);
}
