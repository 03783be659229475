package dev.driftline.core.rules;

/// A file of rules cannot be used. The message is one line: which file, where, what is wrong and what to do.
public final class BadRulesException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    BadRulesException(String source, int line, String problem) {
        super("%s%s: %s".formatted(source, line > 0 ? " line " + line : "", problem));
    }

    BadRulesException(String source, int line, String problem, Throwable cause) {
        super("%s%s: %s".formatted(source, line > 0 ? " line " + line : "", problem), cause);
    }
}
