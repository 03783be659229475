package dev.driftline.core.state;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How much of a state is taken before it is refused.
///
/// @param values of every limit
public record StateLimits(Map<StateLimit, Long> values) {

    public StateLimits {
        var all = new EnumMap<StateLimit, Long>(StateLimit.class);
        for (var limit : StateLimit.values()) {
            all.put(limit, values.getOrDefault(limit, limit.standard()));
        }
        values = Map.copyOf(all);
    }

    public static StateLimits defaults() {
        return new StateLimits(Map.of());
    }

    /// As the operator sets them.
    ///
    /// @param environment what a variable is set to
    /// @throws IllegalArgumentException naming the variable that cannot be understood
    public static StateLimits from(Function<String, Optional<String>> environment) {
        var set = new EnumMap<StateLimit, Long>(StateLimit.class);
        for (var limit : StateLimit.values()) {
            set.put(limit, limit.in(environment));
        }
        return new StateLimits(set);
    }

    public StateLimits with(StateLimit limit, long value) {
        var changed = new EnumMap<>(values);
        changed.put(limit, value);
        return new StateLimits(changed);
    }

    public long of(StateLimit limit) {
        return values.getOrDefault(limit, limit.standard());
    }

    /// Of those limits that cannot be set beyond an int.
    public int count(StateLimit limit) {
        return Math.toIntExact(of(limit));
    }

    /// What to do when a limit is reached; names it and its value.
    public String hint(StateLimit limit) {
        return "is it a state at all? If so, split it or raise %s (%d)".formatted(limit.variable(), of(limit));
    }

    public long maxBytes() {
        return of(StateLimit.BYTES);
    }

    public StateLimits withMaxBytes(long bytes) {
        return with(StateLimit.BYTES, bytes);
    }
}
