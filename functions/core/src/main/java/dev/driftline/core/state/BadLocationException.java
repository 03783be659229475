package dev.driftline.core.state;

/// What was given as the place of a state or a configuration cannot be one.
public final class BadLocationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String hint;

    /// @param problem what is wrong with it
    /// @param hint what to write instead
    public BadLocationException(String location, String problem, String hint) {
        super("%s: %s; %s".formatted(location, problem, hint));
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
