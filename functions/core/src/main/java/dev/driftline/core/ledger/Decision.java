package dev.driftline.core.ledger;

import java.time.Instant;
import java.util.Optional;

/// What somebody decided about a finding. It holds for the fingerprint that they saw: when the difference changes, it
/// is told again.
public sealed interface Decision {

    /// @param by who, as they are known where they said it
    record Snoozed(Instant until, String by) implements Decision {}

    /// @param until empty: until it changes
    record Accepted(String reason, String by, Optional<Instant> until) implements Decision {}

    /// Whether it no longer holds.
    default boolean isOver(Instant now) {
        return switch (this) {
            case Snoozed(var until, var _) -> !now.isBefore(until);
            case Accepted(var _, var _, var until) ->
                until.filter(end -> !now.isBefore(end)).isPresent();
        };
    }
}
