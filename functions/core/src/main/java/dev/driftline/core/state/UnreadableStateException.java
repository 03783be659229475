package dev.driftline.core.state;

import org.jspecify.annotations.Nullable;

/// The state is there and is not what it should be; no scan of it is possible.
public final class UnreadableStateException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String hint;
    private final String format;
    private final String serial;
    private final String lineage;

    /// @param problem what is wrong and where, without any value of the state
    /// @param hint what to do about it
    public UnreadableStateException(String location, String problem, String hint, @Nullable Throwable cause) {
        super("state %s: %s".formatted(location, problem), cause);
        this.problem = problem;
        this.hint = hint;
        this.format = "";
        this.serial = "";
        this.lineage = "";
    }

    /// Of a state that says what it is, and cannot be compared all the same.
    public UnreadableStateException(
            String location, String problem, String hint, String format, String serial, String lineage) {
        super("state %s: %s".formatted(location, problem));
        this.problem = problem;
        this.hint = hint;
        this.format = format;
        this.serial = serial;
        this.lineage = lineage;
    }

    /// Empty where not known, as the serial and the lineage.
    public String format() {
        return format;
    }

    public String serial() {
        return serial;
    }

    public String lineage() {
        return lineage;
    }

    public String problem() {
        return problem;
    }

    public String hint() {
        return hint;
    }
}
