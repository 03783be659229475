package dev.driftline.core.state;

import org.jspecify.annotations.Nullable;

/// The state is there and is not what it should be; no scan of it is possible.
public final class UnreadableStateException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String hint;

    /// @param problem what is wrong and where, without any value of the state
    /// @param hint what to do about it
    public UnreadableStateException(String location, String problem, String hint, @Nullable Throwable cause) {
        super("state %s: %s".formatted(location, problem), cause);
        this.problem = problem;
        this.hint = hint;
    }

    public String problem() {
        return problem;
    }

    public String hint() {
        return hint;
    }
}
