package dev.driftline.core.state;

import java.util.regex.Pattern;

/// What was given as the place of a state or a configuration cannot be one.
public final class BadLocationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /// What belongs there are references, but somebody may have written the secret itself.
    private static final Pattern SECRETS = Pattern.compile("((?:token|password|credentials|sse_customer_key)=)[^&]+");

    private final String problem;
    private final String hint;

    /// @param location as it was given; values of options that are about secrets are not repeated
    /// @param problem what is wrong with it
    /// @param hint what to write instead
    public BadLocationException(String location, String problem, String hint) {
        super("%s: %s; %s".formatted(SECRETS.matcher(location).replaceAll("$1..."), problem, hint));
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
