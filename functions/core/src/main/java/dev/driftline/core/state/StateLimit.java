package dev.driftline.core.state;

import java.util.Optional;
import java.util.function.Function;

/// One measure of a state beyond which it is refused. A state is written by others: it must not exhaust the scanner.
/// The operator sets each by its environment variable.
public enum StateLimit {
    /// Of the whole state as it is kept, and again of what it is unpacked to. Far beyond what teams keep in one.
    BYTES("DRIFT_STATE_MAX_BYTES", 256L * 1024 * 1024, 16L * 1024 * 1024 * 1024),
    /// How many times its own size a compressed state may unpack to. States are repetitive text: they reach 60.
    RATIO("DRIFT_STATE_MAX_RATIO", 200, 1_000_000),
    /// Instances, deposed ones included.
    RESOURCES("DRIFT_STATE_MAX_RESOURCES", 100_000, Integer.MAX_VALUE),
    /// Scalars, lists and objects in all attributes: a list of ones takes many times its own size in memory.
    VALUES("DRIFT_STATE_MAX_VALUES", 10_000_000, Integer.MAX_VALUE),
    /// Levels of nesting. The highest that can be set is what a thread's stack surely holds.
    DEPTH("DRIFT_STATE_MAX_DEPTH", 200, 1000),
    /// Characters of one text.
    TEXT("DRIFT_STATE_MAX_TEXT", 20_000_000, Integer.MAX_VALUE),
    /// Characters of one number.
    NUMBER("DRIFT_STATE_MAX_NUMBER", 1000, 100_000),
    /// Rounds of PBKDF2 that an encrypted state may ask for: it is the state that names their number. OpenTofu's
    /// default is 600,000.
    ITERATIONS("DRIFT_STATE_MAX_ITERATIONS", 5_000_000, Integer.MAX_VALUE);

    private final String variable;
    private final long standard;
    private final long most;

    StateLimit(String variable, long standard, long most) {
        this.variable = variable;
        this.standard = standard;
        this.most = most;
    }

    /// The environment variable that sets it.
    public String variable() {
        return variable;
    }

    long standard() {
        return standard;
    }

    /// @param environment what a variable is set to
    /// @throws IllegalArgumentException for what is no number within what can be set
    long in(Function<String, Optional<String>> environment) {
        var set = environment.apply(variable).map(String::strip).filter(text -> !text.isEmpty());
        if (set.isEmpty()) {
            return standard;
        }
        try {
            var value = Long.parseLong(set.get());
            if (value >= 1 && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below, for both.
        }
        throw new IllegalArgumentException(
                "%s is no whole number from 1 to %d: %s".formatted(variable, most, set.get()));
    }
}
