package dev.driftline.core.state.encryption;

import org.jspecify.annotations.Nullable;

/// A key, or the secret that it is made of, cannot be had. Says which one, and nothing of what it is.
public final class NoKeyException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String hint;

    /// @param hint what to do about it
    public NoKeyException(String problem, String hint) {
        this(problem, hint, null);
    }

    /// @param cause whose message quotes no key
    public NoKeyException(String problem, String hint, @Nullable Throwable cause) {
        super(problem, cause);
        this.hint = hint;
    }

    public String problem() {
        return String.valueOf(getMessage());
    }

    public String hint() {
        return hint;
    }
}
